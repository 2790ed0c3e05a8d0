/** Job names that could break a diagram, each with what a reader must see. */

/** A name as GitHub may give it, and as the timeline shows it when that differs. */
export interface HostileName {
  readonly name: string
  readonly shown: string
}

const asIs = (...names: readonly string[]): readonly HostileName[] => names.map((name) => ({ name, shown: name }))

/** Statements of a Gantt chart, alone and with something behind them. */
const KEYWORDS = [
  'gantt',
  'section',
  'title',
  'click',
  'call',
  'href',
  'dateFormat',
  'axisFormat',
  'tickInterval',
  'excludes',
  'includes',
  'todayMarker',
  'accTitle',
  'accDescr',
  'weekday',
  'weekend',
  'inclusiveEndDates',
  'topAxis',
  'vert',
  'milestone',
  'displayMode'
]

export const HOSTILE_NAMES: readonly HostileName[] = [
  ...asIs(...KEYWORDS, ...KEYWORDS.map((word) => `${word} monday`), ...KEYWORDS.map((word) => `${word}: build`)),
  ...asIs('section', 'click a href "javascript:alert(1)"', 'click a call alert(1)', 'call alert()', 'accDescr { text }'),
  ...asIs('2026-03-14', '2026-03-14 nightly', '12:30', '1773454020000, 1773454024000', '0', '7', '__proto__', 'constructor', 'hasOwnProperty'),
  ...asIs(
    'a:b',
    ':',
    '::',
    'a : done, 0, 1',
    'deploy: prod',
    'full：width',
    'a;b',
    ';',
    'a#b',
    '#',
    '#1',
    '# heading',
    'a%b',
    '100%',
    '%%',
    '%% comment'
  ),
  ...asIs(
    '%%{init: {"theme": "dark"}}%%',
    '%%{wrap}%%',
    '---',
    '--- title',
    'a --> b',
    '{',
    '}',
    '{a}',
    '[a]',
    '(a)',
    'a, b',
    ',',
    '~',
    '^',
    '$x$',
    '$$x^2$$'
  ),
  ...asIs('"quoted"', "'quoted'", '"', '`code`', '```', '``` mermaid', '\\', 'a\\nb', '|', '@octocat', '*bold*', '_it_', '<', '>', '&'),
  ...asIs(
    '<b>bold</b>',
    '<br>',
    'a<br/>b',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '</svg>',
    '<!-- x -->',
    '&lt;b&gt;',
    '&amp;'
  ),
  ...asIs('#35;', '#58;', '#colon;', '#lt;b#gt;', '&#58;', '#quot;', 'ﬂ°°58¶ß', '°', '¶', 'ß', 'ﬂ', 'Straße 30°'),
  ...asIs('тесты', '测试', 'テスト', '테스트', 'اختبار', 'בדיקה', 'abc اختبار def', 'नमस्ते', 'é', '🚀', '🚀 deploy', '👩‍💻 pair', '🏳️‍🌈', '🇩🇪'),
  ...asIs('build / test (ubuntu-latest, 22, "x: y")', 'a / b / c', 'test ({"os":"linux","n":1})'),
  { name: '', shown: '(empty)' },
  { name: ' ', shown: '(empty)' },
  { name: '\n', shown: '↵' },
  { name: '\u200b', shown: '(empty)' },
  { name: '  both  ends  ', shown: 'both  ends' },
  { name: 'line\nbreak', shown: 'line↵break' },
  { name: 'a\r\nsection b', shown: 'a↵section b' },
  { name: 'tab\there', shown: 'tab here' },
  { name: 'a\u2028b', shown: 'a↵b' },
  { name: 'gpj.\u202eexe', shown: 'gpj.exe' },
  { name: '\u001b[31mred\u001b[0m', shown: 'red' },
  { name: 'nul\u0000', shown: 'nul␀' },
  { name: 'lone \ud800 half', shown: 'lone \ufffd half' }
]

/** Names too long for their place: of these both ends stay. */
export const LONG_NAMES: readonly string[] = ['x', 'W', 'i', ':', '#', '测', '🚀', 'ﬂ', 'word '].map((part) => part.repeat(300).slice(0, 300))
