/** Failures of compilers, linters, bundlers and package managers of JavaScript. */
import { packageFile, type Recipe } from './recipe.ts'

const COLOURS = { FORCE_COLOR: '1' }

const PRICE_JS = `const RATES = { EUR: 1, USD: 1.08 }

export function convert(amount, currency) {
  const rounded = Math.round(amount)
  return amount * RATE[currency]
}
`

export const JAVASCRIPT: readonly Recipe[] = [
  {
    name: 'tsc',
    tool: 'tsc',
    needs: ['tsc'],
    version: 'tsc --version',
    why: 'Two errors of the compiler in its short form',
    files: {
      'package.json': packageFile(),
      'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] }, "include": ["src"] }\n',
      'src/price.ts': 'export const total = (prices: number[]): number => prices.reduce((sum, price) => sum + price, 0)\n',
      'src/order.ts':
        "import { total } from './price'\n\nexport const order = { lines: [12, '7'], total: total([12, '7']) }\nexport const first: string = order.lines[0].title\n"
    },
    script: 'tsc --project . --pretty false',
    expect: {
      file: 'src/order.ts',
      line: 3,
      message: "error TS2322: Type 'string' is not assignable to type 'number'.",
      cause: 'exit_code',
      headline: "2 errors: TS2322: Type 'string' is not assignable to type 'number'. (src/order.ts:3)"
    }
  },
  {
    name: 'tsc-pretty',
    tool: 'tsc',
    needs: ['tsc'],
    version: 'tsc --version',
    why: 'The long form with code frames and colours',
    files: {
      'package.json': packageFile(),
      'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] }, "include": ["src"] }\n',
      'src/cart.ts':
        'interface Line {\n  title: string\n  price: number\n}\n\nexport const cart: Line[] = [{ title: "Tea", prise: 3.5 }]\nexport const sum = cart.map((line) => line.total)\n'
    },
    script: 'tsc --project . --pretty',
    env: COLOURS,
    expect: { file: 'src/cart.ts', line: 6, message: "'prise' does not exist in type 'Line'", cause: 'exit_code', headline: "'prise'" }
  },
  {
    name: 'eslint',
    tool: 'eslint',
    needs: ['eslint'],
    version: 'eslint --version',
    why: 'Errors and a warning in the default format, flat configuration',
    files: {
      'package.json': packageFile({ type: 'module' }),
      'eslint.config.js': "import js from '@eslint/js'\n\nexport default [js.configs.recommended, { rules: { 'no-console': 'warn' } }]\n",
      'src/price.js': PRICE_JS,
      'src/print.js': 'export const print = (price) => {\n  if (price == 0) return\n  debugger\n  console.log(price)\n}\n'
    },
    script: 'eslint src',
    env: COLOURS,
    expect: {
      file: 'src/price.js',
      line: 1,
      message: "'RATES' is assigned a value but never used",
      cause: 'exit_code',
      headline: "no-unused-vars: 'RATES' is assigned a value but never used (src/price.js:1)"
    }
  },
  {
    name: 'prettier',
    tool: 'prettier',
    needs: ['prettier'],
    version: 'prettier --version',
    why: 'Names of files without a position',
    files: { 'package.json': packageFile(), 'src/ugly.js': 'export const a  = { b:1,c :2 }\n', 'src/fine.js': 'export const a = 1;\n' },
    script: 'prettier --check src',
    expect: { file: 'src/ugly.js', line: null, message: 'src/ugly.js', cause: 'exit_code', headline: 'Code style issues found' }
  },
  {
    name: 'prettier-syntax',
    tool: 'prettier',
    needs: ['prettier'],
    version: 'prettier --version',
    why: 'A file that cannot be parsed',
    files: {
      'package.json': packageFile(),
      'src/broken.ts': 'export const total = (prices: number[]) => {\n  return prices.reduce((a, b) => a + b\n}\n'
    },
    script: 'prettier --check src',
    env: COLOURS,
    expect: { file: 'src/broken.ts', line: 3, message: 'SyntaxError:', cause: 'exit_code', headline: 'src/broken.ts' }
  },
  {
    name: 'biome',
    tool: 'biome',
    needs: ['biome'],
    version: 'biome --version',
    why: 'Diagnoses with code frames; a format difference and a lint error',
    files: {
      'package.json': packageFile(),
      'biome.json': '{ "linter": { "enabled": true } }\n',
      'src/price.js': 'export function isFree(price) {\n\tif (price == null) debugger;\n\treturn price === 0;\n}\n',
      'src/ugly.js': 'export const list = [1,2,\n3]\n'
    },
    script: 'biome ci src',
    env: COLOURS,
    expect: { file: 'src/price.js', line: 2, message: 'src/price.js:2:', cause: 'exit_code', headline: 'src/price.js:2' }
  },
  {
    name: 'stylelint',
    tool: 'stylelint',
    needs: ['stylelint'],
    version: 'stylelint --version',
    why: 'Errors below the name of the file',
    files: {
      'package.json': packageFile(),
      'stylelint.config.mjs': "export default { extends: ['stylelint-config-standard'] }\n",
      'src/shop.css': '.price {\n  color: #ff00zz;\n  colour: red;\n}\n'
    },
    script: 'stylelint "src/*.css"',
    env: COLOURS,
    expect: { file: 'src/shop.css', line: 2, message: 'declaration-property-value-no-unknown', cause: 'exit_code', headline: 'src/shop.css:2' }
  },
  {
    name: 'npm-ci',
    tool: 'npm',
    needs: ['npm'],
    version: 'npm --version',
    why: 'The lock file does not fit package.json',
    files: {
      'prices/package.json': '{ "name": "@shop/prices", "version": "1.0.0" }\n',
      'package.json': packageFile({ dependencies: { '@shop/prices': 'file:prices' } }),
      'package-lock.json':
        '{\n  "name": "shop",\n  "version": "1.4.0",\n  "lockfileVersion": 3,\n  "packages": { "": { "name": "shop", "version": "1.4.0" } }\n}\n'
    },
    script: 'npm ci',
    expect: {
      file: null,
      line: null,
      message: '`npm ci` can only install packages when',
      cause: 'exit_code',
      headline: 'can only install packages when your package.json and package-lock.json'
    }
  },
  {
    name: 'npm-missing-script',
    tool: 'npm',
    needs: ['npm'],
    version: 'npm --version',
    why: 'The workflow calls a script that package.json does not have',
    files: { 'package.json': packageFile({ scripts: { build: 'node build.js' } }) },
    script: 'npm run biuld',
    expect: { file: null, line: null, message: 'Missing script: "biuld"', cause: 'exit_code', headline: 'Missing script: "biuld"' }
  },
  {
    name: 'webpack',
    tool: 'webpack',
    needs: ['webpack'],
    version: 'npm ls webpack | grep webpack@',
    why: 'An import of a file that does not exist',
    files: {
      'package.json': packageFile(),
      'webpack.config.js': "module.exports = { mode: 'production', entry: './src/index.js' }\n",
      'src/index.js': "import { total } from './total'\nimport './shop.js'\n\nconsole.log(total)\n",
      'src/shop.js': 'export const shop = { name: "Tea" \n'
    },
    script: 'webpack',
    env: COLOURS,
    expect: { file: 'src/index.js', line: 1, message: "Can't resolve './total'", cause: 'exit_code', headline: "Can't resolve './total'" }
  },
  {
    name: 'vite',
    tool: 'vite',
    needs: ['vite'],
    version: 'vite --version',
    why: 'A named export that is not there',
    files: {
      'package.json': packageFile({ type: 'module' }),
      'index.html': '<!doctype html>\n<script type="module" src="/src/main.js"></script>\n',
      'src/main.js': "import { total } from './price.js'\n\ndocument.title = total([1, 2])\n",
      'src/price.js': 'export const sum = (list) => list.reduce((a, b) => a + b, 0)\n'
    },
    script: 'vite build',
    env: COLOURS,
    expect: { file: 'src/main.js', line: 1, message: '"total" is not exported by "src/price.js"', cause: 'exit_code', headline: 'total' }
  },
  {
    name: 'node-error',
    tool: 'node',
    needs: ['node'],
    version: 'node --version',
    why: 'An error that nobody catches',
    files: {
      'package.json': packageFile({ type: 'module' }),
      'scripts/release.js': "import { readVersion } from './version.js'\n\nconsole.log('Releasing', readVersion('packages/shop'))\n",
      'scripts/version.js':
        "import { readFileSync } from 'node:fs'\n\nexport const readVersion = (folder) => {\n  const { version } = JSON.parse(readFileSync(folder + '/package.json', 'utf8'))\n  return version.trim()\n}\n",
      'packages/shop/package.json': '{ "name": "@shop/shop" }\n'
    },
    script: 'node scripts/release.js',
    expect: {
      file: 'scripts/version.js',
      line: 5,
      message: "TypeError: Cannot read properties of undefined (reading 'trim')",
      cause: 'exit_code',
      headline: "Cannot read properties of undefined (reading 'trim')"
    }
  },
  {
    name: 'node-missing-module',
    tool: 'node',
    needs: ['node'],
    version: 'node --version',
    why: 'CommonJS cannot find a file',
    files: { 'package.json': packageFile(), 'scripts/build.js': "const { banner } = require('./banner')\n\nconsole.log(banner)\n" },
    script: 'echo Building\nnode scripts/build.js',
    expect: {
      file: 'scripts/build.js',
      line: 1,
      message: "Cannot find module './banner'",
      cause: 'exit_code',
      headline: "Cannot find module './banner'"
    }
  }
]
