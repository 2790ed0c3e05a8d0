/** A step that runs a script, as the runner writes it. */

export const BASH = '/usr/bin/bash --noprofile --norc -e -o pipefail {0}'
export const EXIT = '##[error]Process completed with exit code 1.'
/** @param output what the script printed */
export const step = (script: string, output = '', shell = BASH): string => {
  const [title = ''] = script.trim().split('\n')
  const echoed = script
    .split('\n')
    .map((line) => `\u001b[36;1m${line}\u001b[0m`)
    .join('\n')
  return `##[group]Run ${title}\n${echoed}\nshell: ${shell}\nenv:\n  CI: true\n##[endgroup]\n${output === '' ? '' : `${output}\n`}`
}
