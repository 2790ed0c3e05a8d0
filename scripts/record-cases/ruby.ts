/** Failures of Ruby tools. */
import type { Recipe } from './recipe.ts'

const PRICE = 'module Price\n  def self.parse(text)\n    Integer(text)\n  end\n\n  def self.total(prices)\n    prices.sum\n  end\nend\n'

export const RUBY: readonly Recipe[] = [
  {
    name: 'ruby-error',
    tool: 'ruby',
    needs: ['ruby'],
    version: 'ruby --version',
    why: 'An exception that nobody catches',
    files: {
      'lib/price.rb': PRICE,
      'bin/report.rb': "require_relative '../lib/price'\n\nputs Price.total(['3', '4'].map { |text| Price.parse(text + ' EUR') })\n"
    },
    script: 'ruby bin/report.rb',
    expect: {
      file: 'lib/price.rb',
      line: 3,
      message: 'invalid value for Integer(): "3 EUR" (ArgumentError)',
      cause: 'exit_code',
      headline: 'invalid value for Integer(): "3 EUR"'
    }
  },
  {
    name: 'rspec',
    tool: 'rspec',
    needs: ['rspec'],
    version: 'rspec --version',
    why: 'A wrong value and an error, with colours',
    files: {
      'lib/price.rb': PRICE,
      'spec/price_spec.rb': `require_relative '../lib/price'

RSpec.describe Price do
  it 'adds prices' do
    expect(Price.total([1, 2])).to eq(4)
  end

  it 'reads prices' do
    expect(Price.parse('1,000')).to eq(1000)
  end

  it 'adds nothing' do
    expect(Price.total([])).to eq(0)
  end
end
`
    },
    script: 'rspec --force-color',
    expect: { file: 'spec/price_spec.rb', line: 5, message: 'expected: 4', cause: 'exit_code', headline: '2 of 3 tests failed: Price adds prices' }
  },
  {
    name: 'rubocop',
    tool: 'rubocop',
    needs: ['rubocop'],
    version: 'rubocop --version',
    why: 'Offenses with code frames',
    files: {
      '.rubocop.yml': 'AllCops:\n  NewCops: disable\n  SuggestExtensions: false\nStyle/Documentation:\n  Enabled: false\n',
      'lib/price.rb': '# frozen_string_literal: true\n\nmodule Price\n  def self.total(prices)\n    unused = "a"\n    return prices.sum\n  end\nend\n'
    },
    script: 'rubocop',
    expect: { file: 'lib/price.rb', line: 5, message: 'Useless assignment to variable', cause: 'exit_code', headline: 'lib/price.rb:5' }
  },
  {
    name: 'minitest',
    tool: 'minitest',
    needs: ['ruby'],
    version: 'ruby --version',
    why: 'A failure and an error',
    files: {
      'lib/price.rb': PRICE,
      'test/price_test.rb': `require 'minitest/autorun'
require_relative '../lib/price'

class PriceTest < Minitest::Test
  def test_total
    assert_equal 4, Price.total([1, 2])
  end

  def test_parse
    assert_equal 1000, Price.parse('1,000')
  end

  def test_nothing
    assert_equal 0, Price.total([])
  end
end
`
    },
    prepare: 'ruby -e "require \'minitest\'"',
    script: 'ruby test/price_test.rb --seed 1',
    expect: { file: 'test/price_test.rb', line: 6, message: 'Expected: 4', cause: 'exit_code', headline: '2 of 3 tests failed' }
  }
]
