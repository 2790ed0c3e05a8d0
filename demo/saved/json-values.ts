/** Reads the JSON that people save from a terminal: one value, or several one after another, in the encodings that shells write. No I/O. */

/** Text of a file's bytes. PowerShell's `>` writes UTF-16 with a byte order mark. */
export const decodeText = (bytes: Uint8Array): string => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}

/**
 * All JSON values of a text: `{…}{…}`, as `gh api --paginate` prints the pages of a listing, or one a line.
 *
 * @throws SyntaxError when the text is not made of JSON objects and arrays
 */
export const parseJsonValues = (text: string): readonly unknown[] => {
  const values: unknown[] = []
  let start = -1
  let depth = 0
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (start < 0) start = index
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth > 0) continue
    values.push(JSON.parse(text.slice(start, index + token.length)))
    start = -1
  }
  if (start >= 0) values.push(JSON.parse(text.slice(start)))
  return values
}

/** A whole string, a bracket, or a run of anything else that is no white space. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|[^\s"{}[\]]+|"/gs
