/** Scripts that end for what bash, git, curl and tar say. */
import type { Recipe } from './recipe.ts'

const BASH = { tool: 'bash', needs: ['bash'], version: 'bash --version', files: {} } as const

export const SHELL: readonly Recipe[] = [
  {
    ...BASH,
    name: 'bash-command-not-found',
    why: 'A program that is not installed',
    script: 'echo "Deploying version 1.4.0"\ndeploy-shop --to staging\necho "Deployed"',
    expect: { file: null, line: null, message: 'deploy-shop: command not found', cause: 'exit_code', headline: 'deploy-shop: command not found' }
  },
  {
    ...BASH,
    name: 'bash-unbound-variable',
    why: 'A script of the repository with set -u',
    files: { 'scripts/deploy.sh': '#!/usr/bin/env bash\nset -euo pipefail\necho "Deploying to $1"\necho "with $DEPLOY_KEY"\n' },
    script: 'bash scripts/deploy.sh staging',
    expect: {
      file: 'scripts/deploy.sh',
      line: 4,
      message: 'DEPLOY_KEY: unbound variable',
      cause: 'exit_code',
      headline: 'DEPLOY_KEY: unbound variable'
    }
  },
  {
    ...BASH,
    name: 'bash-pipe',
    why: 'The left side of a pipe fails with pipefail: the right side still prints',
    files: { 'prices.txt': 'tea 3.50\ncoffee 4.20\n' },
    script: 'set -o pipefail\ncat prices.txt old-prices.txt | sort | head -3\necho "Sorted"',
    expect: {
      file: null,
      line: null,
      message: 'cat: old-prices.txt: No such file or directory',
      cause: 'exit_code',
      headline: 'cat: old-prices.txt: No such file or directory'
    }
  },
  {
    ...BASH,
    name: 'bash-missing-file',
    why: 'A script that is not in the repository',
    script: 'echo "Checking"\n./scripts/check.sh --all',
    expect: {
      file: null,
      line: null,
      message: './scripts/check.sh: No such file or directory',
      cause: 'exit_code',
      headline: './scripts/check.sh: No such file or directory'
    }
  },
  {
    ...BASH,
    name: 'bash-permission',
    why: 'A script that may not be executed',
    files: { 'scripts/check.sh': 'echo fine\n' },
    script: './scripts/check.sh --all',
    expect: {
      file: null,
      line: null,
      message: './scripts/check.sh: Permission denied',
      cause: 'exit_code',
      headline: './scripts/check.sh: Permission denied'
    }
  },
  {
    ...BASH,
    name: 'bash-syntax',
    why: 'A quote that is never closed',
    files: { 'scripts/check.sh': 'if [ -f a.txt ]; then\n  echo "found\nfi\n' },
    script: 'bash scripts/check.sh',
    expect: {
      file: 'scripts/check.sh',
      line: 2,
      message: 'unexpected EOF while looking for matching `"\'',
      cause: 'exit_code',
      headline: 'unexpected EOF while looking for matching'
    }
  },
  {
    ...BASH,
    name: 'bash-silent',
    why: 'A check that fails without a word: only the last lines can be shown',
    script: 'echo "Comparing the lists"\nprintf "tea\\ncoffee\\n"\ntest -f list.txt',
    expect: { file: null, line: null, message: 'coffee', cause: 'exit_code', headline: '' }
  },
  {
    ...BASH,
    name: 'bash-trace',
    why: 'With set -x the commands stand in the log, and their words are no errors',
    files: { 'check.sh': 'count=$(wc -l < errors.txt)\necho "$count errors"\n[ "$count" -eq 0 ] || exit 3\n', 'errors.txt': '' },
    script: 'set -x\nerror_log=errors.txt\ntest "$error_log" != failed\nbash check.sh\ncp missing.txt "$error_log"',
    expect: {
      file: null,
      line: null,
      message: "cp: cannot stat 'missing.txt': No such file or directory",
      cause: 'exit_code',
      headline: "cp: cannot stat 'missing.txt'"
    }
  },
  {
    name: 'git-push',
    tool: 'git',
    needs: ['git'],
    version: 'git --version',
    why: 'A hook of the remote repository refuses the push',
    files: { 'a.txt': 'a\n' },
    prepare: `git init -q --bare remote.git
printf '#!/bin/sh\\necho "Protected branch update failed for refs/heads/main."\\nexit 1\\n' > remote.git/hooks/pre-receive
chmod +x remote.git/hooks/pre-receive
git init -q -b main work && cd work && git config user.email bot@example.com && git config user.name bot
git remote add origin ../remote.git && git commit -q --allow-empty -m release`,
    script: 'cd work\ngit push origin main',
    expect: { file: null, line: null, message: 'Protected branch update failed', cause: 'exit_code', headline: 'pre-receive hook declined' }
  },
  {
    name: 'git-behind',
    tool: 'git',
    needs: ['git'],
    version: 'git --version',
    why: 'Somebody else pushed first',
    files: {},
    prepare: `git init -q --bare -b main remote.git
export GIT_AUTHOR_NAME=bot GIT_AUTHOR_EMAIL=bot@example.com GIT_COMMITTER_NAME=bot GIT_COMMITTER_EMAIL=bot@example.com
git clone -q remote.git other 2> clone.txt && git -C other commit -q --allow-empty -m one && git -C other push -q origin HEAD:main
git clone -q remote.git work && git -C work commit -q --allow-empty -m mine
git -C other commit -q --allow-empty -m two && git -C other push -q origin HEAD:main`,
    script: 'cd work\ngit push origin HEAD:main',
    expect: { file: null, line: null, message: '! [rejected]', cause: 'exit_code', headline: 'rejected' }
  },
  {
    name: 'git-dirty',
    tool: 'git',
    needs: ['git'],
    version: 'git --version',
    why: 'Generated files are not up to date: a difference and nothing else',
    files: { 'docs/api.md': '# API\n\nold\n' },
    prepare: 'git init -q . && git add -A && git -c user.name=bot -c user.email=bot@example.com commit -q -m docs && sed -i s/old/new/ docs/api.md',
    script: 'git diff --exit-code',
    expect: { file: null, line: null, message: '+new', cause: 'exit_code', headline: 'docs/api.md' }
  },
  {
    name: 'curl',
    tool: 'curl',
    needs: ['curl'],
    version: 'curl --version',
    why: 'Nobody listens at the address',
    files: {},
    script: 'curl --fail --silent --show-error http://127.0.0.1:9/health\necho "Healthy"',
    expect: {
      file: null,
      line: null,
      message: 'curl: (7) Failed to connect to 127.0.0.1 port 9',
      cause: 'exit_code',
      headline: 'Failed to connect to 127.0.0.1 port 9'
    }
  },
  {
    name: 'tar',
    tool: 'tar',
    needs: ['tar'],
    version: 'tar --version',
    why: 'A folder that was not built',
    files: { 'README.md': '# Shop\n' },
    script: 'tar -czf shop.tgz README.md dist',
    expect: {
      file: null,
      line: null,
      message: 'tar: dist: Cannot stat: No such file or directory',
      cause: 'exit_code',
      headline: 'tar: dist: Cannot stat: No such file or directory'
    }
  }
]
