/** Drives a Chromium over its own pipe (Chrome DevTools Protocol), without a driver library and without a port that others could reach. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { argumentsFor } from './chromium.ts'

const ANSWER_MS = 30_000

/** A message of the protocol: an answer has an id, an event has a method. */
interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

/** A page of a running browser. */
export interface Tab {
  /** One command of the protocol. */
  readonly send: (method: string, params?: object) => Promise<Record<string, unknown>>
  /** The value of an expression in the page; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** What the browser told since the last time that somebody asked, by name. */
  readonly takeEvents: (method: string) => readonly Record<string, unknown>[]
  /** The next event of this name, told from now on. */
  readonly next: (method: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts a browser with one empty page. @param profile a new folder */
export const openTab = async (browser: string, profile: string): Promise<Tab> => {
  const child = spawn(browser, [...argumentsFor(profile), '--hide-scrollbars', '--remote-debugging-pipe', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  })
  const exchange = createExchange(child)
  const targets = await exchange.send('Target.getTargets')
  const page = (targets.targetInfos as readonly { type: string; targetId: string }[]).find(({ type }) => type === 'page')
  const { sessionId } = await exchange.send('Target.attachToTarget', { targetId: page?.targetId, flatten: true })
  const send: Tab['send'] = (method, params = {}) => exchange.send(method, params, String(sessionId))
  return {
    send,
    takeEvents: exchange.takeEvents,
    next: exchange.next,
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (exceptionDetails !== undefined) throw new Error(`The page could not say: ${JSON.stringify(exceptionDetails)}`)
      return (result as { value?: unknown }).value
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await exchange.send('Browser.close').catch(() => child.kill())
      await ended
    }
  }
}

/** Messages are JSON, each with a zero behind it. */
const createExchange = (child: ChildProcess) => {
  const [, , , input, output] = child.stdio as unknown as [unknown, unknown, unknown, Writable, Readable]
  const waiting = new Map<number, (message: Message) => void>()
  const listeners = new Map<string, () => void>()
  const events: Message[] = []
  let lastId = 0
  let rest = ''
  const receive = (message: Message): void => {
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    else {
      events.push(message)
      listeners.get(message.method ?? '')?.()
    }
  }
  const decoder = new StringDecoder('utf8')
  output.on('data', (bytes: Buffer) => {
    const parts = `${rest}${decoder.write(bytes)}`.split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) receive(JSON.parse(part))
  })
  const inTime = <T>(what: string, start: (done: (value: T) => void, failed: (error: Error) => void) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The browser did not answer within ${ANSWER_MS / 1000} s: ${what}`)), ANSWER_MS)
      const settle =
        <V>(how: (value: V) => void) =>
        (value: V): void => {
          clearTimeout(timer)
          how(value)
        }
      start(settle(resolve), settle(reject))
    })
  return {
    send: (method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> =>
      inTime(method, (done, failed) => {
        const id = ++lastId
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id)
          if (error === undefined) done(result ?? {})
          else failed(new Error(`${method}: ${error.message}`))
        })
        input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
      }),
    next: (method: string): Promise<void> =>
      inTime(method, (done) => {
        listeners.set(method, () => {
          listeners.delete(method)
          done()
        })
      }),
    takeEvents: (method: string): readonly Record<string, unknown>[] => {
      const taken = events.filter((event) => event.method === method)
      for (const event of taken) events.splice(events.indexOf(event), 1)
      return taken.map(({ params = {} }) => params)
    }
  }
}
