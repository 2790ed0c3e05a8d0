/** Loaded into a program with `--import`: writes the milliseconds of CPU that it took to CPU_TIME_FILE when it ends. */
import { writeFileSync } from 'node:fs'

process.once('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.CPU_TIME_FILE, String((user + system) / 1_000))
})
