/** Parsers from the API's JSON to the model. Total: any JSON goes in, and what cannot be used comes out as null. No I/O. */
import type { Annotation, Job, Step, WorkflowRun } from '../model/run.ts'
import { countField, field, idField, isObject, listField, textField, timeField, urlField } from './fields.ts'

/** What is needed to build a link when the API gives none. `serverUrl` has no slash at its end. */
export interface Links {
  readonly serverUrl: string
  readonly owner: string
  readonly repo: string
}

const repositoryUrl = ({ serverUrl, owner, repo }: Links): string => `${serverUrl}/${owner}/${repo}`

/**
 * A job, from the job listings and from "Get a job for a workflow run".
 * Fields that old servers do not send (`created_at`, `run_attempt`, `workflow_name`, `head_branch`, `steps`) may be missing.
 * A job that names no status is `completed` when it has a conclusion, else `unknown`.
 *
 * One without a usable name is called by its id.
 *
 * @returns null for a value without a usable id
 */
export const parseJob = (value: unknown, links: Links): Job | null => {
  const id = idField(value, 'id')
  if (id === null) return null
  const runId = idField(value, 'run_id')
  const page = runId === null ? `runs/${id}` : `actions/runs/${runId}/job/${id}`
  return {
    id,
    runId,
    attempt: idField(value, 'run_attempt'),
    name: textField(value, 'name') ?? `Job ${id}`,
    ...parseState(value),
    url: urlField(value, 'html_url') ?? `${repositoryUrl(links)}/${page}`,
    createdAt: timeField(value, 'created_at'),
    startedAt: timeField(value, 'started_at'),
    completedAt: timeField(value, 'completed_at'),
    runnerName: textField(value, 'runner_name'),
    labels: listField(value, 'labels').filter((label) => typeof label === 'string'),
    steps: listField(value, 'steps')
      .map(parseStep)
      .filter((step) => step !== null)
      .sort((a, b) => a.number - b.number),
    workflowName: textField(value, 'workflow_name'),
    headBranch: textField(value, 'head_branch'),
    headSha: textField(value, 'head_sha')
  }
}

const parseState = (value: unknown): { readonly status: string; readonly conclusion: string | null } => {
  const conclusion = textField(value, 'conclusion')
  return { status: textField(value, 'status') ?? (conclusion === null ? 'unknown' : 'completed'), conclusion }
}

/**
 * A step of a job.
 *
 * @returns null for a value without a number, for it has no place among the others
 */
export const parseStep = (value: unknown): Step | null => {
  const number = countField(value, 'number')
  if (number === null) return null
  return {
    number,
    name: textField(value, 'name') ?? `Step ${number}`,
    ...parseState(value),
    startedAt: timeField(value, 'started_at'),
    completedAt: timeField(value, 'completed_at')
  }
}

/**
 * A workflow run, or one attempt of it. A run has no field for its end: `updated_at` of a completed run is the nearest there is.
 *
 * @param asked the run and attempt that were asked for; the attempt fills in for a server that does not tell it
 * @returns null for a value without a usable id
 */
export const parseRun = (value: unknown, asked: { readonly attempt: number | null }, links: Links): WorkflowRun | null => {
  const id = idField(value, 'id')
  if (id === null) return null
  const status = textField(value, 'status')
  return {
    id,
    attempt: idField(value, 'run_attempt') ?? asked.attempt,
    workflowId: idField(value, 'workflow_id'),
    number: idField(value, 'run_number'),
    name: textField(value, 'name'),
    title: textField(value, 'display_title'),
    event: textField(value, 'event'),
    branch: textField(value, 'head_branch'),
    ...pullRequestOf(value),
    actor: textField(field(value, 'triggering_actor'), 'login') ?? textField(field(value, 'actor'), 'login'),
    baseRepository: repositoryOf(field(value, 'repository')),
    headRepository: repositoryOf(field(value, 'head_repository')),
    headSha: textField(value, 'head_sha'),
    url: urlField(value, 'html_url') ?? `${repositoryUrl(links)}/actions/runs/${id}`,
    status,
    conclusion: textField(value, 'conclusion'),
    createdAt: timeField(value, 'created_at'),
    startedAt: timeField(value, 'run_started_at'),
    completedAt: status === 'completed' ? timeField(value, 'updated_at') : null
  }
}

/** Names of repositories are equal in any case. A deleted fork is null. */
const repositoryOf = (repository: unknown): string | null => textField(repository, 'full_name')?.toLowerCase() ?? null

/** A run of a fork may name pull requests of other repositories: only one that goes to this one counts. */
const pullRequestOf = (run: unknown): Pick<WorkflowRun, 'pullRequest' | 'baseBranch'> => {
  const repository = idField(field(run, 'repository'), 'id')
  for (const pullRequest of listField(run, 'pull_requests')) {
    const base = field(pullRequest, 'base')
    const of = idField(field(base, 'repo'), 'id')
    if (!isObject(pullRequest) || (of !== null && repository !== null && of !== repository)) continue
    return { pullRequest: idField(pullRequest, 'number'), baseBranch: textField(base, 'ref') }
  }
  return { pullRequest: null, baseBranch: null }
}

/**
 * A check-run annotation. A missing path stays empty: `.github` would claim a line of the step's log.
 *
 * @returns null for a value without a message
 */
export const parseAnnotation = (value: unknown): Annotation | null => {
  const message = textField(value, 'message')
  if (message === null) return null
  return {
    path: textField(value, 'path') ?? '',
    startLine: countField(value, 'start_line') ?? 0,
    level: textField(value, 'annotation_level') ?? 'notice',
    title: textField(value, 'title') ?? '',
    message
  }
}
