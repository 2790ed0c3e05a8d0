/** Each section of a report, and each smaller part, written as Markdown. */
import type { Report, ReportedJob } from '../../../src/model/report.ts'
import { writeBlocks, writeText } from '../../../src/render/markdown/write.ts'
import type { FailureSet } from '../../../src/render/selection.ts'
import { affectedTexts } from '../../../src/render/view/affected.ts'
import { attemptsSection, flakySection } from '../../../src/render/view/attempts.ts'
import { cancelledSection } from '../../../src/render/view/cancelled.ts'
import { causesSection } from '../../../src/render/view/causes.ts'
import { criticalPathSection } from '../../../src/render/view/critical-path.ts'
import type { Block } from '../../../src/render/view/document.ts'
import { hotSpotsSection } from '../../../src/render/view/hot-spots.ts'
import { jobsSection } from '../../../src/render/view/jobs-table.ts'
import { lookedBack } from '../../../src/render/view/looked-back.ts'
import { reproductionDetails } from '../../../src/render/view/reproduce.ts'
import { TIMELINE, timelineSection } from '../../../src/render/view/timeline.ts'
import { unfinishedSection } from '../../../src/render/view/unfinished.ts'
import { usualSection } from '../../../src/render/view/usual.ts'

const written =
  <T extends readonly unknown[]>(build: (...given: T) => readonly Block[]) =>
  (...given: T): string =>
    writeBlocks(build(...given))

export const renderAttempts = written((...given: Parameters<typeof attemptsSection>) => [...flakySection(...given), ...attemptsSection(...given)])
export const renderCancelled = written(cancelledSection)
export const renderCauses = written((sets: readonly FailureSet[], jobs: readonly ReportedJob[]) => causesSection(sets, affectedTexts(jobs)))
export const renderCriticalPath = written(criticalPathSection)
export const renderHotSpots = written(hotSpotsSection)
export const renderJobsTable = written(jobsSection)
export const renderLookedBack = (...given: Parameters<typeof lookedBack>): string => writeText(lookedBack(...given))
export const renderReproduction = written((...given: Parameters<typeof reproductionDetails>) => [reproductionDetails(...given)])
export const renderTimeline = (report: Report, limits = TIMELINE): string => writeBlocks(timelineSection(report, limits))
export const renderUnfinished = written(unfinishedSection)
export const renderUsualTimes = written(usualSection)
