/**
 * Trains the ranker of lines on labelled logs, measures it on those that it was not trained with, and writes its weights.
 * Usage: node scripts/train-ranker.ts FOLDER... [--passing FOLDER]... [--folds 5] [--measure]
 *
 * A folder holds NAME.log, a job's log as GitHub gives it, and NAME.json:
 * {name, source: {repository}, steps: [{name, first_line, last_line, failing}], key_lines: [n, …], first_error_line: n}, lines from 1.
 * Logs of a folder for passing ones need no labels. The same logs give the same weights.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRanking, readModel } from '../src/diagnose/rank/ranking.ts'
import { figures, readLog } from './train-ranker/figures.ts'
import { type LabelledLog, preparedOf, readLabelledLogs, readPassingLogs, readRecordedCases } from './train-ranker/labelled-logs.ts'
import { calibrate, DEFAULTS, type Lesson, learn } from './train-ranker/learn.ts'

const WEIGHTS = join(import.meta.dirname, '../src/diagnose/rank/weights.generated.json')
const CASES = join(import.meta.dirname, '../__tests__/cases')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { passing: { type: 'string', multiple: true }, folds: { type: 'string', default: '5' }, measure: { type: 'boolean', default: false } }
})
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const toLesson = (log: LabelledLog): Lesson => ({ ...log, lines: preparedOf(log) })
const failed = positionals.flatMap(readLabelledLogs).map((log) => ({ log, lesson: toLesson(log) }))
const others = [...(values.passing ?? []).flatMap(readPassingLogs), ...readRecordedCases(CASES)].map(toLesson)
const repositories = new Set(failed.map(({ log }) => log.repository))
if (repositories.size < Number(values.folds)) throw new Error(`Logs of ${values.folds} repositories at least: there are ${repositories.size}`)
say(`${failed.length} failed jobs of ${repositories.size} repositories, ${others.length} passing logs and recorded cases`)

/** Logs of one repository are alike: they are all learned from, or all measured. */
const foldOf = (repository: string): number => createHash('sha256').update(repository).digest().readUInt32BE(0) % Number(values.folds)

const unseen = new Map<LabelledLog, readonly number[]>()
for (let fold = 0; fold < Number(values.folds); fold++) {
  const isLearned = ({ repository }: { readonly repository: string }): boolean => foldOf(repository) !== fold
  const model = readModel(learn([...failed.map(({ lesson }) => lesson), ...others].filter(isLearned), DEFAULTS))
  for (const { log, lesson } of failed.filter(({ log: one }) => !isLearned(one))) {
    const ranking = createRanking(lesson.lines, model)
    while (ranking.next());
    unseen.set(log, ranking.scores)
  }
}
const toChance = calibrate(failed.map(({ log, lesson }) => ({ lesson, scores: unseen.get(log) ?? [] })))

const read = failed.map(({ log }) => readLog(log))
const scoresOf = (log: LabelledLog): readonly number[] => (unseen.get(log) ?? []).map((score) => score * toChance.slope + toChance.offset)
say('Each log measured with weights from other repositories (p50 / p90 of lines):')
for (const folder of [...new Set(failed.map(({ log }) => log.folder)), null]) {
  const logs = read.filter(({ log }) => folder === null || log.folder === folder)
  say(`\n${folder ?? 'all'}, ${logs.length} logs`)
  say(`  rules only                   ${figures(logs, () => [], false)}`)
  say(`  with the ranker              ${figures(logs, scoresOf, false)}`)
  say(`  unknown tool, rules only     ${figures(logs, () => [], true)}`)
  say(`  unknown tool, with the ranker ${figures(logs, scoresOf, true)}`)
}

if (!values.measure) {
  const kept = `${JSON.stringify(learn([...failed.map(({ lesson }) => lesson), ...others], DEFAULTS, toChance))}\n`
  writeFileSync(WEIGHTS, kept)
  say(`\nWrote ${kept.length} bytes of weights`)
}
