/** Findings of linters for scripts and configuration files. */
import type { Recipe } from './recipe.ts'

const SCRIPT = '#!/bin/bash\n\nfiles=$(ls *.txt)\nfor file in $files; do\n  rm $file\ndone\ncd $1\n'

export const LINTERS: readonly Recipe[] = [
  {
    name: 'shellcheck',
    tool: 'shellcheck',
    needs: ['shellcheck'],
    version: 'shellcheck --version',
    why: 'The default format: the position stands above the line of code',
    files: { 'clean.sh': SCRIPT },
    script: 'shellcheck clean.sh',
    expect: { file: 'clean.sh', line: 7, message: 'SC2164', cause: 'exit_code', headline: '' }
  },
  {
    name: 'shellcheck-gcc',
    tool: 'shellcheck',
    needs: ['shellcheck'],
    version: 'shellcheck --version',
    why: 'One line a finding',
    files: { 'clean.sh': SCRIPT },
    script: 'shellcheck --format=gcc clean.sh',
    expect: { file: 'clean.sh', line: 7, message: 'SC2164', cause: 'exit_code', headline: '' }
  },
  {
    name: 'yamllint',
    tool: 'yamllint',
    needs: ['yamllint'],
    version: 'yamllint --version',
    why: 'Errors below the name of the file',
    files: { 'config.yml': 'shop:\n  name: tea\n  name: coffee\n  open : true   \n' },
    script: 'yamllint --format=standard config.yml',
    expect: { file: 'config.yml', line: 3, message: 'duplication of key "name" in mapping', cause: 'exit_code', headline: 'config.yml:3' }
  },
  {
    name: 'actionlint',
    tool: 'actionlint',
    needs: ['actionlint'],
    version: 'actionlint --version',
    why: 'Mistakes in a workflow, with code frames',
    files: {
      '.github/workflows/ci.yml': `name: CI
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: echo \${{ github.evnt }}
        shel: bash
`
    },
    prepare: 'git init -q .',
    script: 'actionlint -color',
    expect: {
      file: '.github/workflows/ci.yml',
      line: 8,
      message: 'property "evnt" is not defined',
      cause: 'exit_code',
      headline: '2 errors: expression: property "evnt" is not defined'
    }
  },
  {
    name: 'terraform',
    tool: 'terraform',
    needs: ['terraform'],
    version: 'terraform version',
    why: 'A mistake in the configuration, in a frame and with colours',
    files: { 'infra/main.tf': 'variable "region" {\n  type = string\n}\n\noutput "place" {\n  value = var.regoin\n}\n' },
    prepare: 'terraform -chdir=infra init -input=false',
    script: 'cd infra\nterraform validate',
    expect: {
      file: 'infra/main.tf',
      line: 6,
      message: 'An input variable with the name "regoin" has not been declared',
      cause: 'exit_code',
      headline: 'Reference to undeclared input variable'
    }
  }
]
