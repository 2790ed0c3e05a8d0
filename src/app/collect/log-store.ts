/**
 * Where the logs of one report stand until they are explained, and stay: in the output folder, or in memory while that cannot be written to.
 * Bounded in both places, byte by byte as they are written.
 */

import { LOGS_IN_MEMORY, LOGS_ON_DISK } from '../../model/budgets.ts'
import { isOfFiles, ReportError } from '../../model/errors.ts'
import type { Files } from '../../model/ports.ts'
import { createQuota, type Share } from './disk-quota.ts'
import { createHeldBytes, type HeldBytes } from './held-bytes.ts'

export interface LogStore {
  /**
   * Saves a log, whole or not at all.
   *
   * @param options.isReadBack whether it is read again: then memory holds it when the folder cannot be written to
   * @throws ReportError kind `no_room` when it fits beside the others in neither place; {@link isOfFiles} when the folder fails.
   *   A log that is read back was begun then: saved once more, it goes to memory.
   */
  save(name: string, content: AsyncIterable<Uint8Array>, options: { readonly isReadBack: boolean }): Promise<void>
  /** The bytes `[from, to)` of a saved log. A chunk is valid until the next one is asked for. */
  read(name: string, from: number, to: number): AsyncIterable<Uint8Array>
  /** To be called when nothing more is read from a log: it is let go when another one needs the room. */
  settle(name: string): void
  /**
   * Removes all logs from the folder, so that something else has room there.
   *
   * @param why as a sentence
   * @returns how many could be removed
   */
  removeAll(why: string): Promise<number>
  /** Why a log is not in the folder although it was read, as a sentence; null when it is there. */
  whyNotKept(name: string): string | null
}

const REMOVED = 'all logs together would take too much of the disk'

/** @param most bytes that all logs together may take */
export const createLogStore = (
  files: Pick<Files, 'write' | 'read' | 'remove'>,
  most: { readonly disk: number; readonly memory: number } = { disk: LOGS_ON_DISK, memory: LOGS_IN_MEMORY }
): LogStore => {
  const saved = new Map<string, Share>()
  const removable: string[] = []
  const held = new Map<string, { readonly bytes: HeldBytes; readonly share: Share }>()
  const notKept = new Map<string, string>()

  const remove = async (name: string, why: string): Promise<void> => {
    try {
      await files.remove(name)
    } catch {
      // What cannot be removed stays, and so does what it takes.
      return
    }
    saved.get(name)?.giveBack()
    saved.delete(name)
    notKept.set(name, why)
  }
  /** Logs that have been explained make way, the last one first. */
  const disk = createQuota(most.disk, () => {
    const name = removable.pop()
    return name === undefined ? null : remove(name, REMOVED)
  })
  const settled: string[] = []
  const letGo = (name: string): void => {
    held.get(name)?.share.giveBack()
    held.delete(name)
  }
  const memory = createQuota(most.memory, () => {
    const name = settled.pop()
    return name === undefined ? null : Promise.resolve(letGo(name))
  })

  const saveOnDisk = async (name: string, content: AsyncIterable<Uint8Array>, begun: () => void): Promise<void> => {
    const share = disk()
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      begun()
      for await (const piece of content) {
        if (!(await share.take(piece.length))) throw noRoom(`all logs together may take ${inMiB(most.disk)} of the disk`)
        yield piece
      }
    }
    try {
      await files.write(name, counted())
      saved.set(name, share)
    } catch (error) {
      share.giveBack()
      throw error
    }
  }

  const hold = async (name: string, content: AsyncIterable<Uint8Array>): Promise<void> => {
    const share = memory()
    const bytes = createHeldBytes()
    try {
      for await (const piece of content) {
        if (!(await share.take(piece.length)))
          throw noRoom(`it cannot be saved, and all logs together may take ${inMiB(most.memory)} of memory (${notKept.get(name)})`)
        bytes.append(piece)
      }
    } catch (error) {
      share.giveBack()
      throw error
    }
    held.set(name, { bytes, share })
  }

  return {
    async save(name, content, { isReadBack }) {
      if (!notKept.has(name)) {
        let isBegun = false
        try {
          return await saveOnDisk(name, content, () => {
            isBegun = true
          })
        } catch (error) {
          if (!isOfFiles(error)) throw error
          notKept.set(name, error.message)
          if (isBegun || !isReadBack) throw error
        }
      }
      await hold(name, content)
    },
    read: (name, from, to) => held.get(name)?.bytes.read(from, to) ?? files.read(name, from, to),
    settle(name) {
      if (held.has(name)) settled.push(name)
      if (saved.has(name)) removable.push(name)
    },
    async removeAll(why) {
      const names = [...saved.keys()]
      await Promise.all(names.map((name) => remove(name, why)))
      return names.length - saved.size
    },
    whyNotKept: (name) => notKept.get(name) ?? null
  }
}

/** Whether a log did not fit beside the others. */
export const isNoRoom = (error: unknown): boolean => error instanceof ReportError && error.kind === 'no_room'

const noRoom = (why: string): ReportError => new ReportError('no_room', `there is no room for it: ${why}`)

const inMiB = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MiB`
