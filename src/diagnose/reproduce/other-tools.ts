/** Commands for one failed test of test runners of other languages. */
import { commandLine, exactly, literally } from './command-line.ts'
import type { CommandOf } from './test-command.ts'

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null)

/** `FAILED tests/test_a.py::TestA::test_b[1] - assert …` of pytest's end, `tests/test_a.py::test_b FAILED [ 50%]` of `-v`. */
const PYTEST_NODE = /^(?:\[gw\d{1,4}\] \[ {0,2}\d{1,3}%\] )?(FAILED |ERROR )?([^\s:]{1,300}\.py)(::.+)/
const PYTEST_ID = /^(?:::[\w.-]{1,200}){1,10}(?:\[[^[\]]{1,300}\])?(?= - |$)/

const pytest: CommandOf = ({ block, texts }) => {
  const nodes = texts.flatMap((text) => {
    const [, word, file = '', rest = ''] = PYTEST_NODE.exec(text) ?? []
    return rest === '' ? [] : [{ isSummary: word !== undefined, file, rest }]
  })
  if (block.name === null) {
    const listed = nodes.flatMap(({ isSummary, file, rest }) => {
      const id = PYTEST_ID.exec(rest)?.[0] ?? null
      return isSummary ? [{ id: id === null ? null : `${file}${id}`, isIt: rest === `${id} - ${block.message}` }] : []
    })
    const ids = new Set((listed.some(({ isIt }) => isIt) ? listed.filter(({ isIt }) => isIt) : listed).map(({ id }) => id))
    return commandLine('pytest {}', only([...ids]))
  }
  const name = block.name.replace(/^ERROR at (?:setup|teardown) of /, '')
  const open = name.indexOf('[')
  const path = open < 0 ? name : name.slice(0, open)
  const id = `::${path.replaceAll('.', '::')}${name.slice(path.length)}`
  const isIt = ({ isSummary, rest }: (typeof nodes)[number]): boolean =>
    rest.startsWith(id) && (isSummary ? /^(?: - |$)/ : /^ (?:FAILED|ERROR)\b/).test(rest.slice(id.length))
  const files = new Set(nodes.filter(isIt).map(({ file }) => file))
  const file = only([...files]) ?? (files.has(block.position?.file ?? '') ? block.position?.file : null)
  return file === null || file === undefined ? null : commandLine('pytest {}', `${file}${id}`)
}

const unittest: CommandOf = (test) => {
  const [, name, path = ''] = /^(?:ERROR|FAIL): (\w{1,300}) \(([\w.]{1,400})\)/.exec(test.head) ?? []
  if (name === undefined || /^(?:setUp|tearDown)/.test(name) || /^(?:__main__|unittest)\b/.test(path)) return null
  const program = /\bmanage\.py test\b/.test(test.commands) ? 'python manage.py test' : 'python -m unittest'
  return commandLine(`${program} {}`, path.endsWith(`.${name}`) ? path : `${path}.${name}`)
}

const GO_FAILED = /--- FAIL: (\S{1,400})/
const GO_PACKAGE = /^(ok|FAIL)\s+(\S{1,300})\s+(?:\d|\()/

const goTest: CommandOf = ({ block, texts }) => {
  // A panic stands below the test that it ended.
  const name = block.name ?? (/^panic: /.test(texts[block.head] ?? '') ? GO_FAILED.exec(texts[block.head - 1] ?? '')?.[1] : undefined)
  const end = texts.findIndex((text, at) => at > block.head && GO_PACKAGE.test(text))
  const [, word, path] = GO_PACKAGE.exec(texts[end] ?? '') ?? []
  if (name === undefined || word !== 'FAIL') return null
  // Of a test that fails for one of its subtests that one counts.
  const parts = texts.slice(block.head + 1, end).flatMap((text) => GO_FAILED.exec(text)?.[1] ?? [])
  const subtests = parts.filter((part) => part.startsWith(`${name}/`) && !parts.some((other) => other.startsWith(`${part}/`)))
  const pattern = (only(subtests) ?? name).split('/').map(exactly).join('/')
  return commandLine('go test -run {} {}', pattern, path)
}

const rustTest: CommandOf = (test) => {
  const name = test.block.name ?? /^test (\S{1,300}) (?:- should panic )?\.\.\. FAILED$/.exec(test.head)?.[1]
  // A thread may have any name.
  if (name === undefined || !/^[\w:]+$/.test(name)) return null
  const isNext = (text: string): boolean => /^\s+(?:FAIL|TIMEOUT|SIG[A-Z]{3,4}) \[/.test(text) && text.endsWith(` ${name}`)
  if (test.texts.some(isNext)) return commandLine('cargo nextest run -E {}', `test(=${name})`)
  const isFailed = (text: string): boolean => text.startsWith(`test ${name} `) && text.endsWith('... FAILED')
  return test.texts.some(isFailed) ? commandLine('cargo test {} -- --exact', name) : null
}

/**
 * `com.example.PriceTest.adds -- Time elapsed: 0.1 s`, `adds(com.example.PriceTest)  Time elapsed: 0.1 sec`, or `adds  Time elapsed: 0.1 s` below a
 * line that ends with `in com.example.PriceTest`; with parameters behind the method.
 */
const SUREFIRE = /^(?:([\w$.]{1,300})\.)?([\w$]{1,200})(?:[({[].{0,300}?)?\s{1,2}(?:-- )?Time elapsed/
const SUREFIRE_OLD = /^([\w$]{1,200})(?:\[.{0,300}?\])?\(([\w$.]{1,300})\)\s{1,2}Time elapsed/
const SUREFIRE_CLASS = /^Tests run: .{1,200} in ([\w$.]{1,300})$/
const MAVEN_PLUGIN = /^--- (?:maven-)?(surefire|failsafe)(?:-plugin)?:/

const surefire: CommandOf = (test) => {
  const [, oldMethod, oldType] = SUREFIRE_OLD.exec(test.head) ?? []
  const [, newType, newMethod] = SUREFIRE.exec(test.head) ?? []
  const type = oldType ?? newType ?? test.above(SUREFIRE_CLASS) ?? ''
  const method = oldMethod ?? newMethod
  const [last = ''] = type.split(/[.$]/).slice(-1)
  // Where a class failed as a whole, what stands there is a package and the class.
  if (!/^[A-Z]/.test(last) || method === undefined) return null
  const program = /\bmvnw\b/.test(test.commands) ? './mvnw' : 'mvn'
  const isFailsafe = test.above(MAVEN_PLUGIN) === 'failsafe'
  return commandLine(isFailsafe ? `${program} -Dit.test={} verify` : `${program} -Dtest={} test`, `${type}#${method}`)
}

/** `PriceTest > adds() FAILED`, `PriceTest > WhenEmpty > adds() FAILED` of a class in a class; `> [1] 1, 2` behind it is one of its runs. */
const GRADLE =
  /^([\w$.]{1,300}(?: > [A-Z][\w$]{0,200}){0,5}) > (?:([\w$]{1,200})(?:\([\w$., ]{0,200}\))?|([^>()*]{1,200})\(\))(?: > \[\d{1,6}\].{0,300})? FAILED$/
const GRADLE_TASK = /^> Task (:\S{1,200})(?: FAILED)?$/

const gradle: CommandOf = (test) => {
  const [, type, method, worded] = GRADLE.exec(test.head) ?? []
  const program = /\bgradlew\b/.test(test.commands) ? './gradlew' : 'gradle'
  const name = type === undefined ? null : `${type.replaceAll(' > ', '$')}.${method ?? worded}`
  return commandLine(`${program} {} --tests {}`, test.above(GRADLE_TASK) ?? 'test', name)
}

const dotnetTest: CommandOf = (test) => {
  const [, name] = /^([\w+]{1,200}(?:\.[\w+]{1,200}){1,20})(?:\(.*\))?$/.exec(test.block.name ?? '') ?? []
  return name === undefined ? null : commandLine('dotnet test --filter {}', `FullyQualifiedName=${name}`)
}

const PHPUNIT = /^([\w\\]{1,300}::\w{1,200}(?: with data set (?:#\d{1,6}|"[^"]{1,200}"))?)(?: \(|$)/

const phpunit: CommandOf = ({ block }) => {
  const name = PHPUNIT.exec(block.name ?? '')?.[1]
  return name === undefined ? null : commandLine('vendor/bin/phpunit --filter {}', `/${exactly(name).replaceAll('/', '\\/')}/`)
}

/** The list at RSpec's end: `rspec ./spec/price_spec.rb:4 # Price adds`. */
const RSPEC = /^rspec (?:'([^']{1,400})'|(\S{1,400})) # (.*)$/

const rspec: CommandOf = ({ block, texts }) => {
  const places = texts.flatMap((text) => {
    const [, quoted, bare, name] = RSPEC.exec(text) ?? []
    return name !== undefined && name === block.name ? [quoted ?? bare] : []
  })
  return commandLine('bundle exec rspec {}', only(places))
}

const RAILS = /^(?:bin\/)?rails test (\S{1,300}\.rb:\d{1,7})$/
const RUBY_TEST = /(?<![\w./-])((?:[\w.-]{1,100}\/){0,20}(?:test_[\w.-]{1,100}|[\w.-]{1,100}_test)\.rb):\d{1,7}/

const minitest: CommandOf = ({ block, texts, inBlock }) => {
  // Rails says itself how to run it, below.
  const behind = texts.slice(block.head, block.end + 4)
  const rails = behind.map((text) => RAILS.exec(text)?.[1]).find((place) => place !== undefined)
  if (rails !== undefined) return commandLine('bin/rails test {}', rails)
  return commandLine('ruby -Ilib -Itest {} -n {}', inBlock(RUBY_TEST), block.name)
}

const elixir: CommandOf = ({ block }) => {
  const { rule, position } = block
  return position === null || !rule.head.source.includes('test') ? null : commandLine('mix test {}', `${position.file}:${position.line}`)
}

const XCTEST = /: error: (?:-\[([\w.]{1,300}) (\w{1,300})\]|([\w.]{1,300})\.(\w{1,300})) : /

const xctest: CommandOf = (test) => {
  const [, type, method, linuxType, linuxMethod] = XCTEST.exec(test.head) ?? []
  const name = type === undefined ? `.${linuxType}/${linuxMethod}` : `${type}/${method}`
  if (!/\bswift test\b/.test(test.commands) || name.includes('undefined')) return null
  return commandLine('swift test --filter {}', `${literally(name)}$`)
}

export const OTHER_TOOLS: Readonly<Record<string, CommandOf>> = {
  pytest,
  unittest,
  'go-test': goTest,
  go: goTest,
  'rust-test': rustTest,
  surefire,
  gradle,
  'dotnet-test': dotnetTest,
  phpunit,
  rspec,
  minitest,
  elixir,
  xctest,
  // What a compiler would print.
  compiler: xctest
}
