/** Reads the check-run annotations of a job. */
import type { Annotation } from '../model/run.ts'
import { type Api, request } from './api.ts'
import { type Listing, readPages } from './http/pages.ts'
import { parseAnnotation } from './shapes.ts'

/**
 * All annotations of a job, in GitHub's order. A job's id is also the id of its check run.
 *
 * @see https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
 * @throws ReportError kind `forbidden` without `checks: read`
 */
export const listAnnotations = (api: Api, jobId: number): Promise<readonly Annotation[]> =>
  request(api, { kind: 'annotations', jobId }, async () => {
    const annotations: Annotation[] = []
    for await (const { elements } of readPages(api, listingOf(jobId))) {
      for (const element of elements) {
        const annotation = parseAnnotation(element)
        if (annotation !== null) annotations.push(annotation)
      }
    }
    return annotations
  })

const listingOf = (jobId: number): Listing => ({
  route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  parameters: { check_run_id: jobId },
  key: 'annotations'
})
