/** Text that tries to be something else than text, one list for every sink, and any text at random. */
import fc from 'fast-check'
import { anyCharacter } from '../../support/any-text.ts'

/** The word that every attack carries: where it can still be read, the text survived. */
export const MARK = 'OWNED'

/** By what each tries to become. */
export const ATTACKS: Readonly<Record<string, string>> = {
  'a command': `::error file=own.ts,line=1::${MARK}`,
  'a command behind white space': `\u00a0\u2003\t ::warning::${MARK}`,
  'an output command': `::set-output name=conclusion::${MARK}`,
  'an environment command': `::set-env name=NODE_OPTIONS::--require ./${MARK}.js`,
  'a command of a second line': `x\r::error::${MARK}\n::error::${MARK}\u2028::error::${MARK}\u0085::error::${MARK}`,
  'an old command': `text ##[error]${MARK}`,
  'an old command with characters of no width': `#\u200b#\ufeff[error]${MARK} #\u00ad#\u2060[error]x #\u20e3#\u20e3[error]y`,
  'an old command with terminal sequences': `#\u001b[1m#\u001b[0m[error]${MARK} ##\u001b]0;t\u0007[error]x`,
  'a stop of commands': `::stop-commands::${MARK}`,
  'a problem matcher': `##[add-matcher]${MARK}.json`,
  'a position of gcc': `src/${MARK}.c:3:7: error: own`,
  'a position of tsc': `src/${MARK}.ts(3,7): error TS2322: own`,
  'a position of eslint': `/a/${MARK}.js: line 3, col 7, Error - own (rule)`,
  'an output': `x\nconclusion=${MARK}\nconclusion<<E\n${MARK}\nE\nghadelimiter_1`,
  'a shell command': `$(${MARK}) \`${MARK}\` "; ${MARK} # ' && ${MARK} | ${MARK} > x`,
  'a variable of cmd': `%GITHUB_HEAD_REF% ${MARK} "%PATH%" %GITHUB_HEAD_REF:a=b%`,
  'an argument of cmd': `%0 %* %~dp0 %~f1 %% 100% ${MARK}`,
  'a command of cmd': `!PATH! ^& ${MARK} "&${MARK}&" %CD%`,
  'the end of a fence': `x\n\`\`\`\n# ${MARK}\n~~~~~~\n\`\`\`\`\`\`\`\``,
  'a heading': `# ${MARK}`,
  'a heading by underline': `${MARK}\n===`,
  'a heading by underline alone': `=== ${MARK}`,
  'a rule': `--- ${MARK}\n\n---`,
  'an HTML heading': `<h1>${MARK}</h1><script>${MARK}</script>`,
  'an HTML comment': `<!-- ${MARK}`,
  'the end of a fold': `</summary></details>${MARK}`,
  'a picture': `![${MARK}](https://example.com/own.png)`,
  'an HTML picture': `<img src="https://example.com/own.png" alt="${MARK}">`,
  'a link': `[${MARK}](javascript:alert(1)) <https://example.com/${MARK}>`,
  'a link by reference': `[${MARK}][x]\n\n[x]: https://example.com`,
  'the end of a link': `${MARK}](https://example.com) [x`,
  'a bare link': `https://example.com/${MARK} www.example.com/${MARK} ftp://example.com`,
  'a mention': `(@octocat) ${MARK}@github/team a@example.com`,
  'a reference': `#1 GH-2 octo-org/octo-repo#3 ${MARK}`,
  'a commit': `4f2a9d1c0b7e6583aa91d0c4e5f60718293a4b5c 4f2a9d1 ${MARK}`,
  'an emoji': `:boom: ${MARK}`,
  'a formula': `$$${MARK}$$ $\`${MARK}\`$`,
  'a character reference': `&lt;b&gt;${MARK}&#64;octocat`,
  'a cell of a table': `| ${MARK} | b |\n| --- | --- |\\|`,
  'backslashes before a pipe': `\\\\|\\|${MARK}|`,
  'a list': `- ${MARK}\n1. x\n* y`,
  'a quote': `> [!WARNING]\n> ${MARK}`,
  'a code span': `\`\` ${MARK} \`\`\` x \``,
  emphasis: `**${MARK}** _x_ ~~y~~`,
  'a Mermaid statement': `x :crit, 0, 1\nclick ${MARK} href "https://example.com"\nsection ${MARK}`,
  'a Mermaid directive': `%%{init: {"securityLevel":"loose"}}%% ${MARK} #quot;#58; ﬂ°°60¶ß`,
  JSON: `", "conclusion": "${MARK}", "x": "\\`,
  'a path': `../../../${MARK}/../etc/passwd`,
  'a device': `CON.${MARK}`,
  'text that runs the other way': `\u202e${MARK}\u2066gpj.exe\u2069`,
  'text that nobody sees': `\u200b\u{e0041}${MARK}\u00ad\ufeff\u3164`,
  'control characters': `\u0000\u0007\b${MARK}\u007f\u009b31m\u001b[2J\u001b]8;;https://example.com\u0007x\u001b]8;;\u0007`,
  'half characters': `\ud800${MARK}\udc00\ud83d`,
  'bytes that are no UTF-8': Buffer.concat([
    Buffer.from([0xc0, 0xaf, 0xff, 0xed, 0xa0, 0x80]),
    Buffer.from(MARK),
    Buffer.from([0xe2, 0x80])
  ]).toString()
}

const PIECES = [
  ...Object.values(ATTACKS),
  ...[
    '`',
    '``',
    '|',
    '\\',
    '\n',
    '\r',
    '\r\n',
    '##[',
    '::',
    ']',
    '](',
    '![',
    '<',
    '>',
    '&',
    '@a',
    '#1',
    '://',
    'www.a',
    '~~~',
    '\u0000',
    '\u001b[31m'
  ],
  ...[
    '\u001b]',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\u200d',
    '\ufe0f',
    '# ',
    '- ',
    '1. ',
    ':',
    ';',
    '%%',
    '$',
    '"',
    "'",
    ' ',
    '  ',
    '\t',
    '{}',
    '*',
    '_'
  ],
  ...['a', 'é', '語', '👩‍💻', '1️⃣', '/', '..', '=', '---', ',', '(', ')', '3', 'error']
]

/** Any text: pieces that some sink obeys in any order, and any characters, lone surrogates too. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)) },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 30 }) }
  )

/** How many random cases the tests of this folder take together. */
export const CASES = Number(process.env.HOSTILE_CASES ?? 5_000)
