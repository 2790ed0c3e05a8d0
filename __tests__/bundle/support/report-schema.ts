/** Holds a report.json against its reference, docs/report.schema.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const PATH = join(import.meta.dirname, '..', '..', '..', 'docs', 'report.schema.json')
const validate = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)), uri: URL.canParse }
}).compile(JSON.parse(readFileSync(PATH, 'utf8')))

/** What is wrong with a report: a path and a sentence each. */
export const schemaErrors = (report: unknown): readonly string[] =>
  validate(report) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
