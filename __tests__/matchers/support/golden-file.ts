/** Reads a matcher's golden file: sections `# takes`, `# findings` and `# takes not`, each with the lines below it. */
import type { Issue } from '../../../src/diagnose/matchers/matcher-engine.ts'

/** Output of a tool and the findings it must give, one a line: `severity file:line:column code | message`, `-` for what is absent. */
export interface Taken {
  readonly lines: readonly string[]
  readonly findings: readonly string[]
}

export interface GoldenFile {
  readonly taken: readonly Taken[]
  /** Blocks of lines that must give nothing. */
  readonly refused: readonly (readonly string[])[]
}

/** @throws when a section stands where none may, since such a file would test nothing. */
export const parseGolden = (text: string): GoldenFile => {
  const taken: Taken[] = []
  const refused: string[][] = []
  let lines: string[] | null = null
  let shown: string[] | null = null
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (line === '# takes') {
      if (shown !== null) throw new Error('"# takes" without "# findings"')
      shown = []
      lines = shown
    } else if (line === '# findings') {
      if (shown === null) throw new Error('"# findings" without "# takes"')
      const findings: string[] = []
      taken.push({ lines: shown, findings })
      lines = findings
      shown = null
    } else if (line === '# takes not') {
      if (shown !== null) throw new Error('"# takes" without "# findings"')
      lines = []
      refused.push(lines)
    } else if (lines !== null) lines.push(line)
    else if (line !== '') throw new Error(`a line before the first section: ${line}`)
  }
  if (shown !== null) throw new Error('"# takes" without "# findings"')
  return { taken: taken.map(({ lines: output, findings }) => ({ lines: output, findings: findings.filter((line) => line !== '') })), refused }
}

/** An issue as a golden file writes it. */
export const showIssue = ({ severity, file, line, column, code, message }: Issue): string =>
  `${severity} ${file === null ? '-' : `${file}:${line ?? '-'}:${column ?? '-'}`} ${code ?? '-'} | ${message.trim()}`
