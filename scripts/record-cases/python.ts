/** Failures of Python programs, type checkers, linters and formatters. */
import type { Recipe } from './recipe.ts'

const PRICE = `import os


def parse(text: str) -> float:
    if text == "":
        return None
    return float(text)


def total(prices: list[float]) -> float:
    return sum(prices) + "0"
`
const UGLY = 'def parse( text ):\n    return  float(text)\n'

export const PYTHON: readonly Recipe[] = [
  {
    name: 'python-traceback',
    tool: 'python',
    needs: ['python'],
    version: 'python --version',
    why: 'A chain of two exceptions; the innermost own frame is the position',
    files: {
      'main.py': 'from shop.order import load\n\nprint("Loading orders")\nprint(load("orders.json"))\n',
      'shop/__init__.py': '',
      'shop/order.py':
        'import json\n\n\nclass OrderError(Exception):\n    pass\n\n\ndef load(path):\n    try:\n        with open(path) as file:\n            return json.load(file)\n    except json.JSONDecodeError as error:\n        raise OrderError(f"{path} is not valid") from error\n',
      'orders.json': '{ "orders": [1, 2, }\n'
    },
    script: 'python main.py',
    expect: {
      file: 'shop/order.py',
      line: 13,
      message: 'shop.order.OrderError: orders.json is not valid',
      cause: 'exit_code',
      headline: 'OrderError: orders.json is not valid'
    }
  },
  {
    name: 'python-missing-module',
    tool: 'python',
    needs: ['python'],
    version: 'python --version',
    why: 'A package that the workflow does not install',
    files: { 'report.py': 'import tabulate_of_the_shop as tabulate\n\nprint(tabulate.table([]))\n' },
    script: 'python report.py',
    expect: {
      file: 'report.py',
      line: 1,
      message: "ModuleNotFoundError: No module named 'tabulate_of_the_shop'",
      cause: 'exit_code',
      headline: "ModuleNotFoundError: No module named 'tabulate_of_the_shop'"
    }
  },
  {
    name: 'mypy',
    tool: 'mypy',
    needs: ['mypy'],
    version: 'mypy --version',
    why: 'Errors with and without a note',
    files: { 'shop/price.py': PRICE },
    script: 'mypy shop',
    expect: { file: 'shop/price.py', line: 6, message: 'Incompatible return value type', cause: 'exit_code', headline: 'shop/price.py:6' }
  },
  {
    name: 'pyright',
    tool: 'pyright',
    needs: ['pyright'],
    version: 'pyright --version',
    why: 'Errors below the name of the file',
    files: { 'package.json': '{ "private": true }\n', 'shop/price.py': PRICE },
    script: 'pyright shop',
    expect: { file: 'shop/price.py', line: 6, message: 'is not assignable to return type "float"', cause: 'exit_code', headline: 'shop/price.py:6' }
  },
  {
    name: 'ruff',
    tool: 'ruff',
    needs: ['ruff'],
    version: 'ruff --version',
    why: 'The full format with code frames and colours; on GitHub the tool may choose another',
    files: { 'shop/price.py': PRICE },
    script: 'ruff check shop',
    env: { FORCE_COLOR: '1' },
    expect: { file: 'shop/price.py', line: 1, message: 'F401', cause: 'exit_code', headline: 'shop/price.py:1' }
  },
  {
    name: 'ruff-concise',
    tool: 'ruff',
    needs: ['ruff'],
    version: 'ruff --version',
    why: 'One line a finding',
    files: { 'shop/price.py': PRICE },
    script: 'ruff check --output-format=concise shop',
    expect: { file: 'shop/price.py', line: 1, message: 'F401', cause: 'exit_code', headline: 'shop/price.py:1' }
  },
  {
    name: 'ruff-github',
    tool: 'ruff',
    needs: ['ruff'],
    version: 'ruff --version',
    why: 'Annotations as workflow commands: the runner writes them as error lines',
    files: { 'shop/price.py': PRICE },
    script: 'ruff check --output-format=github shop',
    expect: { file: 'shop/price.py', line: 1, message: 'F401', cause: 'exit_code', headline: 'F401' }
  },
  {
    name: 'ruff-format',
    tool: 'ruff',
    needs: ['ruff'],
    version: 'ruff --version',
    why: 'The difference that the formatter would make',
    files: { 'shop/ugly.py': UGLY },
    script: 'ruff format --check shop',
    expect: { file: 'shop/ugly.py', line: 1, message: 'File would be reformatted', cause: 'exit_code', headline: 'shop/ugly.py' }
  },
  {
    name: 'flake8',
    tool: 'flake8',
    needs: ['flake8'],
    version: 'flake8 --version',
    why: 'One line a finding',
    files: { 'shop/price.py': PRICE },
    script: 'flake8 shop',
    expect: { file: 'shop/price.py', line: 1, message: "F401 'os' imported but unused", cause: 'exit_code', headline: 'shop/price.py:1' }
  },
  {
    name: 'pylint',
    tool: 'pylint',
    needs: ['pylint'],
    version: 'pylint --version',
    why: 'Conventions, warnings and an error in one list',
    files: {
      'shop/__init__.py': '',
      'shop/price.py': `"""Prices."""\n${PRICE}\n\ndef free(price):\n    """Whether it costs nothing."""\n    return prize == 0\n`
    },
    script: 'pylint shop',
    expect: { file: 'shop/price.py', line: 17, message: "Undefined variable 'prize'", cause: 'exit_code', headline: 'shop/price.py:5' }
  },
  {
    name: 'black',
    tool: 'black',
    needs: ['black'],
    version: 'black --version',
    why: 'Names of files without a position',
    files: { 'shop/ugly.py': UGLY, 'shop/fine.py': 'x = 1\n' },
    script: 'black --check shop',
    expect: { file: 'shop/ugly.py', line: null, message: 'shop/ugly.py', cause: 'exit_code', headline: 'shop/ugly.py' }
  },
  {
    name: 'isort',
    tool: 'isort',
    needs: ['isort'],
    version: 'isort --version',
    why: 'Names of files without a position',
    files: { 'shop/price.py': 'import sys\nimport os\n\nprint(sys, os)\n' },
    script: 'isort --check-only shop',
    expect: {
      file: 'shop/price.py',
      line: null,
      message: 'Imports are incorrectly sorted',
      cause: 'exit_code',
      headline: 'Imports are incorrectly sorted'
    }
  },
  {
    name: 'pip',
    tool: 'pip',
    needs: ['pip'],
    version: 'pip --version',
    why: 'No release fits the requirement',
    files: { 'requirements.txt': 'shop-prices>=2\n', 'wheels/shop_prices-1.0.tar.gz': '', 'wheels/shop_prices-1.1.tar.gz': '' },
    script: 'pip install --disable-pip-version-check --no-index --find-links wheels -r requirements.txt',
    expect: {
      file: null,
      line: null,
      message: 'No matching distribution found for shop-prices>=2',
      cause: 'exit_code',
      headline: 'shop-prices>=2'
    }
  }
]
