/** How much of a line problem matchers read. */

/** Longer lines are matched by their beginning. */
export const MAX_LINE = 8_192

/** The part of a line that problem matchers read. */
export const matchedPart = (text: string): string => (text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text)
