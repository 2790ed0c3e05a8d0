/** The environment and the folders that the runner gives to a step. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LocalGitHub } from '../github-server.ts'

/** The job and the event that a step runs in. */
export interface StepSetting {
  readonly github: Pick<LocalGitHub, 'apiUrl' | 'serverUrl'>
  readonly repository: string
  readonly runId: number
  readonly attempt: number
  readonly eventName: string
  readonly event: Readonly<Record<string, unknown>>
  readonly runnerName: string
}

/** Where a step finds and leaves things; all inside one folder but the workspace, which may be elsewhere. */
export interface StepFolders {
  readonly folder: string
  readonly workspace: string
  readonly temp: string
  /** The paths in GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and so on, by that name. */
  readonly files: Readonly<Record<(typeof FILE_COMMANDS)[number], string>>
}

const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const

/** What a program needs of the machine, on any system. Nothing else of this process's environment reaches the step. */
const INHERITED = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT'] as const

/** The part of this process's environment that any program of a step has. */
export const inheritedEnvironment = (): Record<string, string> => {
  const inherited = INHERITED.flatMap((name): [string, string][] => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(inherited)
}

/** Makes the folders and the empty files for file commands. */
export const prepareFolders = async (folder: string, workspace: string | undefined): Promise<StepFolders> => {
  const path = (name: string): string => join(folder, 'file_commands', name)
  const folders: StepFolders = {
    folder,
    workspace: workspace ?? join(folder, 'workspace'),
    temp: join(folder, '_temp'),
    files: {
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary.md'),
      GITHUB_ENV: path('env'),
      GITHUB_PATH: path('path'),
      GITHUB_STATE: path('state')
    }
  }
  for (const needed of [folders.workspace, folders.temp, join(folder, 'file_commands')]) await mkdir(needed, { recursive: true })
  for (const name of FILE_COMMANDS) await writeFile(folders.files[name], '')
  return folders
}

/** Writes the event's payload and returns the step's whole environment, without inputs. */
export const prepareEnvironment = async (setting: StepSetting, folders: StepFolders): Promise<Record<string, string>> => {
  const eventPath = join(folders.folder, 'event.json')
  await writeFile(eventPath, JSON.stringify(setting.event))
  return {
    ...inheritedEnvironment(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: setting.github.apiUrl,
    GITHUB_SERVER_URL: setting.github.serverUrl,
    GITHUB_GRAPHQL_URL: `${setting.github.apiUrl.replace(/\/v3$/, '')}/graphql`,
    GITHUB_REPOSITORY: setting.repository,
    GITHUB_REPOSITORY_OWNER: setting.repository.split('/')[0] ?? '',
    GITHUB_RUN_ID: String(setting.runId),
    GITHUB_RUN_ATTEMPT: String(setting.attempt),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_EVENT_NAME: setting.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: 'report',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: '009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: setting.runnerName,
    RUNNER_OS: { win32: 'Windows', darwin: 'macOS' }[String(process.platform)] ?? 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: join(folders.folder, 'tools'),
    ...folders.files
  }
}
