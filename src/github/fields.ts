/** Reads single fields out of JSON that nobody has checked yet. Total: a field that is wrong or missing, or of no object, is null, never an error. */
import type { EpochMs } from '../model/run.ts'

/** Whether a value is a JSON object: not null, not an array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object's own field; undefined when it is not there (a field named like an inherited one does not count). */
export const field = (object: unknown, name: string): unknown => (isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined)

/** A text with something in it; else null. */
export const textField = (object: unknown, name: string): string | null => {
  const value = field(object, name)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A whole number from 1 that a JavaScript number holds exactly; else null. */
export const idField = (object: unknown, name: string): number | null => {
  const value = countField(object, name)
  return value === 0 ? null : value
}

/** A whole number from 0 that a JavaScript number holds exactly; else null. */
export const countField = (object: unknown, name: string): number | null => {
  const value = field(object, name)
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/

/**
 * A time as GitHub writes it, `2026-01-20T17:42:40Z` or `2026-01-20T09:42:40.000-08:00`, in milliseconds; else null.
 * The zero time `0001-01-01T00:00:00Z`, which some runners send for "never", is null too.
 */
export const timeField = (object: unknown, name: string): EpochMs | null => {
  const value = field(object, name)
  if (typeof value !== 'string' || !ISO_TIME.test(value)) return null
  const time = Date.parse(value)
  return time > 0 ? time : null
}

/** An http or https address without a user name or password, in its normal form; else null. */
export const urlField = (object: unknown, name: string): string | null => {
  const value = field(object, name)
  if (typeof value !== 'string' || !URL.canParse(value)) return null
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null
}

/** The elements of an array; none when the field is something else. */
export const listField = (object: unknown, name: string): readonly unknown[] => {
  const value = field(object, name)
  return Array.isArray(value) ? value : []
}
