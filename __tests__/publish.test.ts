import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../src/inputs.ts'
import type { Report } from '../src/model/report.ts'
import { publish } from '../src/publish.ts'
import { findRunTiming } from '../src/report/run-timing.ts'
import { aFailure, aJob, aReport } from './report/support/build.ts'
import { anInputs, type FakePorts, fakePorts } from './support/fakes.ts'

const red = (failures: number): Report => {
  const jobs = Array.from({ length: failures }, (_, index) => aJob(index + 1, `job ${index + 1}`, 'failure'))
  return aReport(
    jobs,
    jobs.map((job) => aFailure(job))
  )
}
const green = aReport([aJob(1, 'build', 'success')])
const publishTo = async (report: Report, inputs: Partial<Inputs> = {}, ports: FakePorts = fakePorts(), willFail = false): Promise<FakePorts> => {
  await publish(report, { inputs: anInputs(inputs), ownRun: true, willFail, annotationsOf: () => [], timing: findRunTiming(report.jobs) }, ports)
  return ports
}

describe('handing the report to every sink', () => {
  test('files, summary, outputs and the step’s log', async () => {
    const ports = await publishTo(red(1))
    expect([...ports.written.keys()]).toEqual(['report.json', 'summary.md'])
    expect(ports.summaries).toHaveLength(1)
    expect(ports.outputs).toMatchObject({ report_path: '/out/report.json', summary_path: '/out/summary.md', logs_dir: '/out/logs', failed_jobs: '1' })
    expect(ports.printed.length).toBeGreaterThan(0)
  })

  test.each<[Inputs['summary'], string, Report, number]>([
    ['always', 'a green run', green, 1],
    ['on_failure', 'a green run', green, 0],
    ['on_failure', 'a red run', red(1), 1],
    ['never', 'a red run', red(1), 0]
  ])('summary: %s, %s', async (summary, _, report, times) => {
    const ports = await publishTo(report, { summary })
    expect(ports.summaries).toHaveLength(times)
    expect(ports.written.has('summary.md')).toBe(true)
  })

  test('the folder of the logs is there, also when no log was read', async () => {
    expect((await publishTo(green)).calls).toContain('folder logs')
  })

  test.each<[string, number, boolean, number]>([
    ['the runner keeps ten', 50, false, 10],
    ['one is kept free for the step’s own failure', 50, true, 9],
    ['fewer when asked', 3, false, 3],
    ['fewer when asked leave room for the step’s own failure', 3, true, 3],
    ['none when asked', 0, true, 0]
  ])('annotations: %s', async (_, annotations, willFail, count) => {
    expect((await publishTo(red(20), { annotations }, fakePorts(), willFail)).annotated).toHaveLength(count)
  })
})

describe('a sink that fails', () => {
  const broken = (): never => {
    throw new Error('no space\n::error::left')
  }

  test.each<[string, (ports: FakePorts) => Partial<FakePorts>]>([
    ['the files', (ports) => ({ files: { ...ports.files, write: async () => broken() } })],
    ['the summary', (ports) => ({ publisher: { ...ports.publisher, summary: async () => broken() } })],
    ['the outputs', (ports) => ({ publisher: { ...ports.publisher, output: broken } })]
  ])('%s: the others get theirs, and the step’s log says so on safe lines', async (_, replace) => {
    const ports = fakePorts()
    await publishTo(red(1), {}, { ...ports, ...replace(ports) })
    expect(ports.annotated).toHaveLength(1)
    expect(ports.printed.join('\n')).toContain('could not be written: no space')
    for (const line of ports.printed) expect(line).not.toMatch(/\n|^\s*::/)
  })

  test('a file that was not written is no output', async () => {
    const ports = fakePorts()
    const files = { ...ports.files, write: async (name: string) => (name === 'report.json' ? broken() : undefined) }
    await publishTo(red(1), {}, { ...ports, files })
    expect(ports.outputs).toMatchObject({ report_path: '', summary_path: '/out/summary.md' })
  })
})
