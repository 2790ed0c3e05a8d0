/**
 * Loaded into a program with `--import`: writes its peak resident memory in bytes to PEAK_MEMORY_FILE when it ends. On Linux that is VmHWM and
 * not `maxRSS`, which a process there has from the one that started it when that had more.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const peakKilobytes = () =>
  process.platform === 'linux' ? Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) : process.resourceUsage().maxRSS

process.once('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(peakKilobytes() * 1024)))
