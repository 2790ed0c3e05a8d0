/** Failures of Go tools. */
import type { Recipe } from './recipe.ts'

const MODULE = 'module example.com/shop\n\ngo 1.22\n'
const PRICE = `package price

import "strings"

// Total adds prices.
func Total(prices []int) int {
	sum := 0
	for _, price := range prices {
		sum += price
	}
	return sum
}

// First is the first price.
func First(prices []int) int {
	return prices[0]
}

// Title is a title in capitals.
func Title(text string) string {
	return strings.ToUpper(text)
}
`
const BROKEN = `package main

import (
	"fmt"
	"os"
)

func main() {
	var count int = "three"
	fmt.Println(coutn)
}
`

export const GO: readonly Recipe[] = [
  {
    name: 'go-build',
    tool: 'go build',
    needs: ['go'],
    version: 'go version',
    why: 'Three errors of the compiler',
    files: { 'go.mod': MODULE, 'main.go': BROKEN },
    script: 'go build ./...',
    expect: {
      file: 'main.go',
      line: 5,
      message: '"os" imported and not used',
      cause: 'exit_code',
      headline: '4 errors: "os" imported and not used (main.go:5)'
    }
  },
  {
    name: 'go-vet',
    tool: 'go vet',
    needs: ['go'],
    version: 'go version',
    why: 'A wrong format; the program itself compiles',
    files: { 'go.mod': MODULE, 'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Printf("%d items\\n", "three")\n}\n' },
    script: 'go vet ./...',
    expect: { file: 'main.go', line: 6, message: 'Printf format %d has arg "three" of wrong type string', cause: 'exit_code', headline: 'main.go:6' }
  },
  {
    name: 'go-test',
    tool: 'go test',
    needs: ['go'],
    version: 'go version',
    why: 'A failed subtest with -v; passing tests log the errors that they expect',
    files: {
      'go.mod': MODULE,
      'price/price.go': PRICE,
      'price/price_test.go': `package price

import (
	"log"
	"testing"
)

func TestRefused(t *testing.T) {
	log.Println("ERROR: rates are old")
}

func TestTotal(t *testing.T) {
	for want, name := range []string{"zero", "one"} {
		t.Run(name, func(t *testing.T) {
			if got := Total(make([]int, want)); got != want {
				t.Errorf("Total() = %d, want %d", got, want)
			}
		})
	}
}
`
    },
    script: 'go test -v ./...',
    expect: { file: 'price/price_test.go', line: 16, message: 'Total() = 0, want 1', cause: 'exit_code', headline: 'Total() = 0, want 1' }
  },
  {
    name: 'go-test-panic',
    tool: 'go test',
    needs: ['go'],
    version: 'go version',
    why: 'The code under test panics',
    files: {
      'go.mod': MODULE,
      'price/price.go': PRICE,
      'price/price_test.go':
        'package price\n\nimport "testing"\n\nfunc TestFirst(t *testing.T) {\n\tif First(nil) != 0 {\n\t\tt.Fatal("not zero")\n\t}\n}\n'
    },
    script: 'go test ./...',
    expect: {
      file: 'price/price.go',
      line: 16,
      message: 'panic: runtime error: index out of range [0] with length 0',
      cause: 'exit_code',
      headline: 'index out of range [0] with length 0'
    }
  },
  {
    name: 'go-test-build',
    tool: 'go test',
    needs: ['go'],
    version: 'go version',
    why: 'A test file that does not compile among packages that pass',
    files: {
      'go.mod': MODULE,
      'price/price.go': PRICE,
      'price/price_test.go':
        'package price\n\nimport "testing"\n\nfunc TestTotal(t *testing.T) {\n\tif Total(nil, 1) != 0 {\n\t\tt.Fatal("not zero")\n\t}\n}\n',
      'order/order.go': 'package order\n',
      'order/order_test.go': 'package order\n\nimport "testing"\n\nfunc TestOrder(t *testing.T) {}\n'
    },
    script: 'go test ./...',
    expect: {
      file: 'price/price_test.go',
      line: 6,
      message: 'too many arguments in call to Total',
      cause: 'exit_code',
      headline: 'too many arguments in call to Total (price/price_test.go:6)'
    }
  },
  {
    name: 'go-run-fatal',
    tool: 'go run',
    needs: ['go'],
    version: 'go version',
    why: 'log.Fatal: no word says that its line is an error',
    files: { 'go.mod': MODULE, 'main.go': 'package main\n\nimport "log"\n\nfunc main() {\n\tlog.Fatal("open config: no such profile: ci")\n}\n' },
    script: 'go run .',
    expect: { file: null, line: null, message: 'open config: no such profile: ci', cause: 'exit_code', headline: '' }
  },
  {
    name: 'gofmt',
    tool: 'gofmt',
    needs: ['gofmt'],
    version: 'go version',
    why: 'The usual check of the format: a list of files and exit 1 of the script',
    files: { 'go.mod': MODULE, 'main.go': 'package main\n\nfunc main() {\n    println( "a" )\n}\n' },
    script: 'test -z "$(gofmt -l . | tee /dev/stderr)"',
    expect: { file: null, line: null, message: 'main.go', cause: 'exit_code', headline: '' }
  },
  {
    name: 'golangci-lint',
    tool: 'golangci-lint',
    needs: ['golangci-lint', 'go'],
    version: 'golangci-lint version',
    why: 'Findings with code frames',
    files: {
      'go.mod': MODULE,
      'main.go':
        'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc unused() {}\n\nfunc main() {\n\tos.Remove("old.txt")\n\tfmt.Println("done")\n}\n'
    },
    script: 'golangci-lint run',
    expect: { file: 'main.go', line: 11, message: 'Error return value of `os.Remove` is not checked', cause: 'exit_code', headline: 'main.go:11' }
  },
  {
    name: 'staticcheck',
    tool: 'staticcheck',
    needs: ['staticcheck', 'go'],
    version: 'staticcheck -version',
    why: 'One line a finding',
    files: {
      'go.mod': MODULE,
      'main.go':
        'package main\n\nimport "strings"\n\nfunc main() {\n\ttext := "a"\n\ttext = strings.Replace(text, "a", "b", -1)\n\tstrings.ToUpper(text)\n}\n'
    },
    script: 'staticcheck ./...',
    expect: { file: 'main.go', line: 8, message: 'SA4017', cause: 'exit_code', headline: 'main.go:8' }
  }
]
