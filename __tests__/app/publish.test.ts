import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../../src/action/inputs.ts'
import { publish } from '../../src/app/publish.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { Report } from '../../src/model/report.ts'
import { aFailure, aJob, aReport } from '../render/support/build.ts'
import { anInputs, type FakePorts, fakePorts, writtenReport } from '../support/fakes.ts'

const red = (failures: number): Report => {
  const jobs = Array.from({ length: failures }, (_, index) => aJob(index + 1, `job ${index + 1}`, 'failure'))
  return aReport(
    jobs,
    jobs.map((job) => aFailure(job))
  )
}
const green = aReport([aJob(1, 'build', 'success')])
const REPORTED = { isOwnRun: true, willFail: false, annotations: new Map(), makeRoom: async () => null }
const publishTo = async (report: Report, inputs: Partial<Inputs> = {}, ports: FakePorts = fakePorts(), willFail = false): Promise<FakePorts> => {
  await publish({ ...REPORTED, report, willFail }, anInputs(inputs), ports)
  return ports
}

describe('handing the report to every sink', () => {
  test('files, summary, outputs and the step’s log', async () => {
    const ports = await publishTo(red(1))
    expect([...ports.written.keys()]).toEqual(['report.json', 'digest.md', 'summary.md'])
    expect(ports.summaries).toHaveLength(1)
    expect(ports.outputs).toMatchObject({
      report_path: '/out/report.json',
      summary_path: '/out/summary.md',
      digest_path: '/out/digest.md',
      logs_dir: '/out/logs',
      failed_jobs: '1'
    })
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

describe('a disk that the saved logs have filled', () => {
  const full = (): never => {
    throw new ReportError('disk_full', 'Nothing can be written to /out: the disk is full (ENOSPC).')
  }
  /** A disk on which so many files have room while the logs are there. */
  const onDisk = async (fit: number, isInTheWay: boolean) => {
    const ports = fakePorts()
    let areLogsThere = isInTheWay
    let asked = 0
    const write: FakePorts['files']['write'] = async (name, content) => {
      if ((areLogsThere || !isInTheWay) && ports.written.size >= fit && !ports.written.has(name)) full()
      await ports.files.write(name, content)
    }
    const report = red(1)
    const without = { ...report, notes: [{ kind: 'log_removed' as const, message: 'no logs are left' }] }
    const unusable = await publish(
      {
        ...REPORTED,
        report,
        makeRoom: async () => {
          asked++
          const made = areLogsThere ? without : null
          areLogsThere = false
          return made
        }
      },
      anInputs(),
      { ...ports, files: { ...ports.files, write } }
    )
    return { ports, unusable, asked }
  }

  test.each([
    ['report.json', 0],
    ['digest.md', 1],
    ['summary.md', 2]
  ])('has room for %s when they are removed, and all that is written says so', async (_, fit) => {
    const { ports, unusable, asked } = await onDisk(fit, true)
    expect([unusable, asked, [...ports.written.keys()]]).toEqual([null, 1, ['report.json', 'digest.md', 'summary.md']])
    expect(ports.outputs).toMatchObject({ report_path: '/out/report.json', summary_path: '/out/summary.md' })
    expect(writtenReport(ports).notes).toEqual([{ kind: 'log_removed', message: 'no logs are left' }])
    for (const text of [ports.written.get('summary.md'), ports.summaries[0]]) expect(text).toContain('no logs are left')
    expect(ports.printed.join()).not.toContain('could not be written')
  })

  test('is as full as before when there are none', async () => {
    const { ports, unusable, asked } = await onDisk(0, false)
    expect([unusable, asked, ports.written.size]).toEqual(['Nothing can be written to /out: the disk is full (ENOSPC).', 1, 0])
    expect(ports.summaries[0]).toContain('the disk is full')
  })
})

describe('a sink that fails', () => {
  const broken = (): never => {
    throw new ReportError('sink', 'no space\n::error::left')
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

  test('a digest that was not written is no output, and the report and the summary say so', async () => {
    const ports = fakePorts()
    const write: FakePorts['files']['write'] = async (name, content) => (name === 'digest.md' ? broken() : ports.files.write(name, content))
    await publishTo(red(1), {}, { ...ports, files: { ...ports.files, write } })
    expect(ports.outputs).toMatchObject({ report_path: '/out/report.json', digest_path: '' })
    expect(writtenReport(ports).notes).toEqual([{ kind: 'not_written', message: expect.stringMatching(/^digest\.md could not/) }])
    expect(ports.written.get('summary.md')).toContain('digest.md could not be written')
  })
})
