/** A file name for a job's log that is safe on Linux, Windows and macOS. */

const MAX_SLUG = 80
/** Windows keeps these names for devices, whatever follows their first dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?=(?:con|prn|aux|nul|com\d|lpt\d)\.)/i

/**
 * The job's name in letters, digits, dots, dashes and underscores, then its id: unique whatever the file system thinks of
 * capitals, never a reserved name of Windows, never outside its folder.
 *
 * @example logFileName('test (ubuntu, 22)', 7) // 'test-ubuntu-22-7.log'
 */
export const logFileName = (name: string, id: number): string => {
  const slug = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, MAX_SLUG)
    .replace(/^[.-]+|(?<![.-])[.-]+$/g, '')
    .replace(DEVICE, 'job-')
  return `${slug === '' ? 'job' : slug}-${id}.log`
}
