/** How much each line of a failed step says about why it failed. */
import { EXIT_CODE_OR_CANCEL, ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/step-lines.ts'
import type { Finding } from '../model/report.ts'

/** A line's weight: 0 says nothing, 10 names the error. */
export type Weights = ReadonlyMap<number, number>

interface Rule {
  readonly pattern: RegExp
  readonly weight: number
}

/** Words in which tools announce what went wrong, strongest first; the first rule that takes a line decides. */
const RULES: readonly Rule[] = [
  { pattern: /\b(?:0|no) (?:errors?|failures?|failed|problems?)\b|\berrors?: 0\b|\bfailures?: 0\b|\bwarning:/i, weight: 0 },
  { pattern: /^\s*(?:\[?(?:fatal|panic|critical)\b|thread '.{1,200}' panicked|Traceback \(most recent call last\))/i, weight: 9 },
  { pattern: /^\s*(?:[\w./\\@-]{1,200}[:(]\d+(?:[:,]\d+)?\)?:? )?(?:error|ERROR|Error|npm ERR!|npm error|ERR!|E )\b.{0,4}[:[(!]/, weight: 8 },
  { pattern: /\b(?:error|fatal)(?: \w{1,12})?: |\berror\[\w{1,12}\]|^\s*(?:\w+\.)*\w*(?:Error|Exception)\b(?::|$)/, weight: 7 },
  { pattern: /^\s*(?:FAIL|FAILED|FAILURE|✗|✕|✖|×|●|not ok|--- FAIL)\b|\bFAILED\b|\*\*\* \[.{1,300}\] Error \d+|^\s*(?:✗|✕|✖|×|●|❌) /, weight: 7 },
  {
    pattern:
      /command not found|No such file or directory|Permission denied|unauthorized|cannot find|could not find|not found\b|undefined reference|assert(?:ion)?\w* (?:failed|error)/i,
    weight: 5
  },
  { pattern: /\b(?:errors?|failed|failure|failing|exception|cannot|could not|unable to|denied|invalid|unexpected)\b/i, weight: 3 }
]

/** Lines are judged by their beginning: a longer one is data. */
const JUDGED = 600

export const weighLines = (lines: readonly StepLine[], findings: readonly Finding[]): Weights => {
  const weights = new Map<number, number>()
  for (const { number, text } of lines) {
    const untagged = text.replace(ISSUE_TAG, '')
    if (text.startsWith('##[error]')) {
      weights.set(number, EXIT_CODE_OR_CANCEL.test(untagged) ? 2 : 10)
      continue
    }
    const weight = RULES.find(({ pattern }) => pattern.test(untagged.slice(0, JUDGED)))?.weight ?? 0
    if (weight > 0) weights.set(number, weight)
  }
  for (const { severity, logLine } of findings)
    if (severity === 'error' && logLine !== null) weights.set(logLine, Math.max(9, weights.get(logLine) ?? 0))
  return weights
}
