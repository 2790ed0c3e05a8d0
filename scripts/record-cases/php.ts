/** Failures of PHP tools. */
import type { Recipe } from './recipe.ts'

const PRICE = '<?php\n\nfunction total(array $prices): int\n{\n    return array_sum($prices);\n}\n'

export const PHP: readonly Recipe[] = [
  {
    name: 'php-lint',
    tool: 'php',
    needs: ['php'],
    version: 'php --version',
    why: 'A syntax error found by php -l',
    files: { 'src/price.php': PRICE.replace(';', '') },
    script: 'php -l src/price.php',
    expect: {
      file: 'src/price.php',
      line: 6,
      message: 'syntax error, unexpected token',
      cause: 'exit_code',
      headline: 'syntax error, unexpected token "}"'
    }
  },
  {
    name: 'php-fatal',
    tool: 'php',
    needs: ['php'],
    version: 'php --version',
    why: 'An exception that nobody catches',
    files: { 'src/price.php': PRICE, 'bin/report.php': "<?php\n\nrequire __DIR__ . '/../src/price.php';\n\necho total(null);\n" },
    script: 'php bin/report.php',
    expect: { file: 'src/price.php', line: 3, message: 'Uncaught TypeError: total()', cause: 'exit_code', headline: 'Uncaught TypeError: total()' }
  },
  {
    name: 'phpunit',
    tool: 'phpunit',
    needs: ['phpunit'],
    version: 'phpunit --version',
    why: 'A failure and an error',
    files: {
      'src/price.php': PRICE,
      'tests/PriceTest.php': `<?php

use PHPUnit\\Framework\\TestCase;

require_once __DIR__ . '/../src/price.php';

final class PriceTest extends TestCase
{
    public function testTotal(): void
    {
        $this->assertSame(4, total([1, 2]), 'prices are added');
    }

    public function testWords(): void
    {
        $this->assertSame(0, total('a lot'));
    }

    public function testNothing(): void
    {
        $this->assertSame(0, total([]));
    }
}
`
    },
    script: 'phpunit --colors=always tests',
    expect: {
      file: 'src/price.php',
      line: 3,
      message: 'TypeError: total()',
      cause: 'exit_code',
      headline: '2 of 3 tests failed: PriceTest::testWords'
    }
  }
]
