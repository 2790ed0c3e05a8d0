/** Sizes as GitHub counts them. */

/** Length of a text in UTF-8 bytes. */
export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).byteLength
