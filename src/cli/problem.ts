/** What is wrong with what somebody typed: what, the value, what is allowed, and an example. */
import { ReportError } from '../model/errors.ts'

const SHOWN = 120

/** A sentence about one value. */
export const problemOf = (what: string, value: string, allowed: string, example: string): string =>
  `${what} is ${JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)}; allowed: ${allowed}. Example: ${example}`

/** The error that ends the command before anything is asked. */
export const usageError = (message: string, hint = '`workflow-run-report --help` has examples.'): ReportError =>
  new ReportError('input', message, { hint })
