/**
 * The environment as the runner gave it, without the event for the libraries. Must be imported before @actions/github, which reads the
 * event's file as soon as it is loaded: it throws on broken JSON, and prints a line when the file is missing. Nothing here uses what it reads.
 */
export const ownEnvironment: Readonly<Record<string, string | undefined>> = { ...process.env }

delete process.env.GITHUB_EVENT_PATH
