/** The machine that the figures are from, without its name. */
import { arch, cpus, totalmem, type } from 'node:os'

const GIBIBYTE = 2 ** 30

/** One line: processor, cores, memory, system and Node. */
export const describeMachine = (): string => {
  const [first] = cpus()
  const memory = `${Math.round(totalmem() / GIBIBYTE)} GiB of memory`
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory}, ${type()} ${arch()}, Node ${process.versions.node}`
}
