/** Cuts the responses of a few endpoints out of an OpenAPI 3.0 description and turns their schemas into plain JSON Schema. No I/O. */

/** The endpoints that the local GitHub serves; without a method GET. */
const PATHS = [
  '/repos/{owner}/{repo}/actions/runs/{run_id}',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  '/repos/{owner}/{repo}/actions/jobs/{job_id}',
  '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  '/repos/{owner}/{repo}/actions/runs',
  '/repos/{owner}/{repo}',
  '/repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
] as const

/** The keywords that say what an answer may be. The others (descriptions, examples, defaults, extensions) are dropped. */
const PLAIN = ['type', 'format', 'enum', 'required', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const
const REFERENCE = '#/components/schemas/'

type Dictionary = Readonly<Record<string, unknown>>
type Schema = Record<string, unknown>

/** Responses by path and status; a response without a JSON body (the redirect to a log) has the schema `null`. Every `$ref` points into `definitions`. */
export interface Extract {
  readonly responses: Readonly<Record<string, Readonly<Record<string, Schema | null>>>>
  /** What those that write take. */
  readonly requests: Readonly<Record<string, Schema>>
  readonly definitions: Readonly<Record<string, Schema>>
}

/**
 * Cuts out the answers of status 200 to 399.
 *
 * @param description a parsed OpenAPI 3.0 description
 * @throws Error when a path or a schema is not there: the description has changed, and so must this list
 */
export const extractResponses = (description: unknown): Extract => {
  const schemas = under(description, 'components', 'schemas')
  const definitions: Record<string, Schema> = {}

  const convert = (schema: Dictionary): Schema => {
    if (typeof schema.$ref === 'string') return reference(schema.$ref)
    const result: Schema = {}
    for (const key of PLAIN) if (schema[key] !== undefined) result[key] = schema[key]
    if (schema.properties !== undefined) {
      result.properties = Object.fromEntries(
        Object.entries(under(schema, 'properties')).map(([name, value]) => [name, convert(dictionary(value, name))])
      )
    }
    if (schema.items !== undefined) result.items = convert(under(schema, 'items'))
    if (schema.additionalProperties !== undefined) {
      const extra = schema.additionalProperties
      result.additionalProperties = typeof extra === 'boolean' ? extra : convert(dictionary(extra, 'additionalProperties'))
    }
    for (const key of LISTS) if (Array.isArray(schema[key])) result[key] = schema[key].map((part: unknown) => convert(dictionary(part, key)))
    return schema.nullable === true ? orNull(result) : result
  }
  const reference = (ref: string): Schema => {
    if (!ref.startsWith(REFERENCE)) throw new Error(`A reference that is no schema: ${ref}`)
    const name = ref.slice(REFERENCE.length)
    if (!(name in definitions)) {
      definitions[name] = {}
      definitions[name] = convert(under(schemas, name))
    }
    return { $ref: `#/definitions/${name}` }
  }

  const operationOf = (path: string): Dictionary => {
    const [method = '', address = ''] = path.startsWith('/') ? ['get', path] : path.split(' ')
    return under(description, 'paths', address, method.toLowerCase())
  }

  const responses = Object.fromEntries(
    PATHS.map((path) => {
      const answers = Object.entries(under(operationOf(path), 'responses')).filter(([status]) => /^[23]\d\d$/.test(status))
      const converted = answers.map(([status, answer]): [string, Schema | null] => {
        const content = dictionary(answer, status).content
        return [status, content === undefined ? null : convert(under(content, 'application/json', 'schema'))]
      })
      return [path, Object.fromEntries(converted)]
    })
  )
  const requests = Object.fromEntries(
    PATHS.filter((path) => !path.startsWith('/')).map((path) => [
      path,
      convert(under(operationOf(path), 'requestBody', 'content', 'application/json', 'schema'))
    ])
  )
  return { responses, requests, definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema has `null` among the types, and among the words of an enum. */
const orNull = (schema: Schema): Schema => {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(schema.enum) && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {})
  }
}

const under = (value: unknown, ...path: readonly string[]): Dictionary =>
  path.reduce((found, key) => dictionary(found[key], path.join(' > ')), dictionary(value, path.join(' > ')))

const dictionary = (value: unknown, where: string): Dictionary => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`The description has no object at ${where}`)
  return Object.fromEntries(Object.entries(value))
}
