/** What people read of an error that is nobody's but ours. */

type Env = Readonly<Record<string, string | undefined>>

/**
 * A sentence that says so, and where to report it.
 *
 * @param env the runner says in it which repository this action comes from (docs.github.com, "Default environment variables")
 */
export const describeBug = (error: unknown, { GITHUB_ACTION_REPOSITORY: repository, GITHUB_SERVER_URL: server }: Env): string => {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const where = repository ? ` at ${server || 'https://github.com'}/${repository}/issues/new` : ''
  return `This is a bug of the action (${what}). Please report it${where}. Its stack stands in the step log when debug logging is on.`
}
