/** Reads GITHUB_OUTPUT by the runner's rules (src/Runner.Worker/FileCommandManager.cs), and fails where the runner fails the step. No I/O. */

/**
 * Reads `NAME=VALUE` lines and `NAME<<DELIMITER` blocks.
 *
 * A block ends at a line that is exactly the delimiter. A CR at the end of a line belongs to the line, but on Windows to the line's end: a
 * delimiter with a stray CR is not found on other systems.
 *
 * @throws Error with the runner's words for what it would refuse
 */
export const parseFileCommand = (text: string, windows: boolean): Readonly<Record<string, string>> => {
  const values = new Map<string, string>()
  const source = text.replace(/^\uFEFF/, '')
  let at = 0
  const readLine = (): { readonly line: string; readonly end: string } | null => {
    if (at >= source.length) return null
    const lf = source.indexOf('\n', at)
    const stop = lf === -1 ? source.length : lf
    const carriageReturn = windows && lf > at && source[stop - 1] === '\r'
    const line = source.slice(at, carriageReturn ? stop - 1 : stop)
    at = lf === -1 ? source.length : lf + 1
    return { line, end: lf === -1 ? '' : carriageReturn ? '\r\n' : '\n' }
  }
  const readBlock = (delimiter: string): string => {
    let value = ''
    let lastEnd = ''
    for (let next = readLine(); next !== null; next = readLine()) {
      if (next.line === delimiter) return value.slice(0, value.length - lastEnd.length)
      if (next.end === '') break
      value += next.line + next.end
      lastEnd = next.end
    }
    throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
  }

  for (let next = readLine(); next !== null; next = readLine()) {
    const { line } = next
    if (line === '') continue
    const equals = line.indexOf('=')
    const block = line.indexOf('<<')
    if (equals >= 0 && (block < 0 || equals < block)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      values.set(line.slice(0, equals), line.slice(equals + 1))
    } else if (block >= 0) {
      const [name, delimiter] = [line.slice(0, block), line.slice(block + 2)]
      if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      values.set(name, readBlock(delimiter))
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return Object.fromEntries(values)
}
