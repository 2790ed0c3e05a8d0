/** The filters of the list of a workflow's runs. No I/O. */
import type { RestObject } from './world.ts'

/**
 * The runs that the query asks for, newest first. `status` is a status or a conclusion.
 *
 * @see https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export const filterRuns = (runs: readonly RestObject[], query: URLSearchParams): readonly RestObject[] => {
  const branch = query.get('branch')
  const event = query.get('event')
  const status = query.get('status')
  const isCreated = createdFilter(query.get('created'))
  return runs
    .filter((run) => branch === null || run.head_branch === branch)
    .filter((run) => event === null || run.event === event)
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .filter((run) => isCreated(timeOf(run.created_at)))
    .sort((a, b) => timeOf(b.created_at) - timeOf(a.created_at) || Number(b.id) - Number(a.id))
}

const timeOf = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : Number.NaN)

/**
 * `<2026-01-20T17:42:40Z`, `>=…`, or `from..to`. What GitHub cannot read matches nothing.
 *
 * @see https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates
 */
const createdFilter = (created: string | null): ((time: number) => boolean) => {
  if (created === null) return () => true
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(created) ?? []
  if (from !== undefined && to !== undefined) return (time) => (from === '*' || time >= timeOf(from)) && (to === '*' || time <= timeOf(to))
  const [, sign, date] = /^([<>]=?)(\d{4}-.+)$/.exec(created) ?? []
  const limit = timeOf(date)
  switch (sign) {
    case '<':
      return (time) => time < limit
    case '<=':
      return (time) => time <= limit
    case '>':
      return (time) => time > limit
    case '>=':
      return (time) => time >= limit
    default:
      return () => false
  }
}
