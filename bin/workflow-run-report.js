#!/usr/bin/env node
/** Starts the command, unless Node is too old for it. */
const NEEDED = 24

if (Number(process.versions.node.split('.')[0]) >= NEEDED) import('../src/cli/index.ts')
else {
  process.stderr.write(`workflow-run-report needs Node ${NEEDED} or newer; this is Node ${process.versions.node}. See https://nodejs.org/download\n`)
  process.exitCode = 2
}
