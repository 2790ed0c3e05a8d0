/** Failures of Rust tools. */
import type { Recipe } from './recipe.ts'

const CARGO = '[package]\nname = "shop"\nversion = "1.4.0"\nedition = "2021"\n'
const COLOURS = { CARGO_TERM_COLOR: 'always' }

export const RUST: readonly Recipe[] = [
  {
    name: 'cargo-build',
    tool: 'cargo build',
    needs: ['cargo'],
    version: 'cargo --version',
    why: 'Two errors of the compiler with colours',
    files: {
      'Cargo.toml': CARGO,
      'src/main.rs': 'mod price;\n\nfn main() {\n    let unused = 1;\n    let total: u32 = price::total(&[1, 2]);\n    println!("{}", totl);\n}\n',
      'src/price.rs': 'pub fn total(prices: &[u32]) -> u64 {\n    prices.iter().map(|price| u64::from(*price)).sum()\n}\n'
    },
    script: 'cargo build',
    env: COLOURS,
    expect: {
      file: 'src/main.rs',
      line: 6,
      message: 'cannot find value `totl` in this scope',
      cause: 'exit_code',
      headline: 'cannot find value `totl` in this scope'
    }
  },
  {
    name: 'cargo-test',
    tool: 'cargo test',
    needs: ['cargo'],
    version: 'cargo --version',
    why: 'A wrong value; another test expects a panic and passes',
    files: {
      'Cargo.toml': CARGO,
      'src/lib.rs': `pub fn parse(text: &str) -> u32 {
    text.parse().unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic]
    fn refuses_words() {
        parse("a lot");
    }

    #[test]
    fn adds() {
        assert_eq!(parse("1") + parse("2"), 4, "prices are added");
    }

    #[test]
    fn reads_thousands() {
        assert_eq!(parse("1,000"), 1000);
    }
}
`
    },
    script: 'cargo test',
    env: COLOURS,
    expect: { file: 'src/lib.rs', line: 17, message: 'prices are added', cause: 'exit_code', headline: '2 of 3 tests failed: tests::adds' }
  },
  {
    name: 'cargo-clippy',
    tool: 'cargo clippy',
    needs: ['cargo', 'cargo-clippy'],
    version: 'cargo clippy --version',
    why: 'Warnings that -D makes errors',
    files: {
      'Cargo.toml': CARGO,
      'src/lib.rs': 'pub fn is_free(price: u32) -> bool {\n    if price == 0 {\n        return true;\n    } else {\n        return false;\n    }\n}\n'
    },
    script: 'cargo clippy -- -D warnings',
    env: COLOURS,
    expect: { file: 'src/lib.rs', line: 2, message: 'this if-then-else expression returns a bool literal', cause: 'exit_code', headline: '' }
  },
  {
    name: 'cargo-fmt',
    tool: 'cargo fmt',
    needs: ['cargo', 'rustfmt'],
    version: 'rustfmt --version',
    why: 'A difference, no word of an error',
    files: { 'Cargo.toml': CARGO, 'src/lib.rs': 'pub fn total( prices: &[u32] ) -> u32 {\n  prices.iter().sum()\n}\n' },
    script: 'cargo fmt --check',
    expect: { file: 'src/lib.rs', line: 1, message: 'Diff in', cause: 'exit_code', headline: 'src/lib.rs:1' }
  },
  {
    name: 'cargo-no-crate',
    tool: 'cargo build',
    needs: ['cargo'],
    version: 'cargo --version',
    why: 'A dependency on a folder that is not there',
    files: { 'Cargo.toml': `${CARGO}\n[dependencies]\nprices = { path = "libs/prices" }\n`, 'src/lib.rs': '' },
    script: 'cargo build --locked',
    expect: {
      file: null,
      line: null,
      message: 'failed to get `prices` as a dependency',
      cause: 'exit_code',
      headline: 'failed to get `prices` as a dependency'
    }
  },
  {
    name: 'rust-panic',
    tool: 'cargo run',
    needs: ['cargo'],
    version: 'cargo --version',
    why: 'A program that panics',
    files: {
      'Cargo.toml': CARGO,
      'src/main.rs': 'fn main() {\n    let text = std::fs::read_to_string("prices.csv").expect("the prices");\n    println!("{text}");\n}\n'
    },
    script: 'cargo run --quiet',
    expect: { file: 'src/main.rs', line: 2, message: 'the prices: Os { code: 2', cause: 'exit_code', headline: 'the prices' }
  }
]
