/** What work costs, however busy the machine is. A test holds a bound of about ten times what is seen against it; it holds none against a clock. */

/** Milliseconds of CPU that this thread spends on some work. */
export const cpuMsOf = (work: () => unknown): number => {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}
