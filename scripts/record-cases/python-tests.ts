/** Failing tests of Python. */
import type { Recipe } from './recipe.ts'

const PRICE = 'def parse(text):\n    return float(text.replace(",", "."))\n\n\ndef total(prices):\n    return sum(prices)\n'

export const PYTHON_TESTS: readonly Recipe[] = [
  {
    name: 'pytest',
    tool: 'pytest',
    needs: ['pytest'],
    version: 'pytest --version',
    why: 'A wrong value and an error in the code under test, with colours; a passing test logs an error',
    files: {
      'conftest.py': '',
      'shop/__init__.py': '',
      'shop/price.py': PRICE,
      'tests/test_price.py': `import pytest

from shop.price import parse, total


@pytest.mark.parametrize("count", range(30))
def test_total_of_equal_prices(count):
    print("ERROR: rates are old")
    assert total([2] * count) == 2 * count


def test_total_of_nothing():
    assert total([]) is None


def test_parse_thousands():
    assert parse("1.234,50") == 1234.5
`
    },
    script: 'pytest --color=yes',
    expect: {
      file: 'tests/test_price.py',
      line: 13,
      message: 'assert 0 is None',
      cause: 'exit_code',
      headline: '2 of 32 tests failed: test_total_of_nothing'
    }
  },
  {
    name: 'pytest-collection',
    tool: 'pytest',
    needs: ['pytest'],
    version: 'pytest --version',
    why: 'A test file that cannot be imported',
    files: { 'tests/test_order.py': 'from shop.order import load\n\n\ndef test_load():\n    assert load("x")\n' },
    script: 'pytest -q',
    expect: {
      file: 'tests/test_order.py',
      line: 1,
      message: "ModuleNotFoundError: No module named 'shop'",
      cause: 'exit_code',
      headline: "ModuleNotFoundError: No module named 'shop'"
    }
  },
  {
    name: 'pytest-fixture',
    tool: 'pytest',
    needs: ['pytest'],
    version: 'pytest --version',
    why: 'A fixture fails before the test runs, and another one does not exist',
    files: {
      'tests/test_database.py': `import pytest


@pytest.fixture
def database():
    raise ConnectionError("no database at localhost:5432")


def test_orders_are_empty(database):
    assert database.orders == []


def test_customer(customer):
    assert customer
`
    },
    script: 'pytest',
    expect: {
      file: 'tests/test_database.py',
      line: 6,
      message: 'ConnectionError: no database at localhost:5432',
      cause: 'exit_code',
      headline: 'ConnectionError: no database at localhost:5432'
    }
  },
  {
    name: 'pytest-short',
    tool: 'pytest',
    needs: ['pytest'],
    version: 'pytest --version',
    why: 'One line a failure: --tb=line',
    files: {
      'conftest.py': '',
      'shop/__init__.py': '',
      'shop/price.py': PRICE,
      'tests/test_price.py': 'from shop.price import total\n\n\ndef test_total():\n    assert total([1, 2]) == 4\n'
    },
    script: 'pytest --tb=line -q',
    expect: { file: 'tests/test_price.py', line: 5, message: 'assert 3 == 4', cause: 'exit_code', headline: 'assert 3 == 4' }
  },
  {
    name: 'unittest',
    tool: 'unittest',
    needs: ['python'],
    version: 'python --version',
    why: 'A failure and an error',
    files: {
      'shop/__init__.py': '',
      'shop/price.py': PRICE,
      'tests/__init__.py': '',
      'tests/test_price.py': `import unittest

from shop.price import parse, total


class PriceTest(unittest.TestCase):
    def test_total(self):
        self.assertEqual(total([1, 2]), 4)

    def test_parse(self):
        self.assertEqual(parse("a lot"), 1)

    def test_total_of_nothing(self):
        self.assertEqual(total([]), 0)
`
    },
    script: 'python -m unittest',
    expect: { file: 'tests/test_price.py', line: 8, message: 'AssertionError: 3 != 4', cause: 'exit_code', headline: '2 of 3 tests failed' }
  }
]
