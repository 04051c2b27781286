import { FileRefused } from '../file-refused.ts'
import { prepareThread, takeThread } from './reading-threads.ts'
import { refused, tooSlow } from './refusals.ts'
import { type WorkbookLimits, workbookLimits } from './workbook.ts'
import type { ThreadMessage, ThreadRequest, Work } from './worker-messages.ts'

export interface ReadOptions {
  /** How much is done, from 0 to 1; never falls, and 1 comes just before the result. */
  readonly onProgress?: (fraction: number) => void
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
  readonly limits?: Partial<WorkbookLimits>
}

/** What comes out of a thread, put together on this side. */
export interface Collector<Result> {
  /** Takes a message and tells how much is done. */
  readonly take: (message: Part) => number
  readonly result: () => Result
}

export type Part = Exclude<ThreadMessage, { kind: 'refused' | 'failed' | 'done' }>

/** Two at a time: each may hold its whole heap. */
const mostThreads = 2
const waiting: (() => void)[] = []
let running = 0

/**
 * Has one piece of work on a workbook done in a thread of its own, fenced by memory, time, size and number
 * of cells. Throws FileRefused with one Indonesian sentence for everything that cannot be read, and the
 * reason of `signal` when it was stopped.
 */
export async function workInThread<Result>(
  work: Work,
  collector: Collector<Result>,
  options: ReadOptions,
): Promise<Result> {
  await takeTurn()
  try {
    options.signal?.throwIfAborted()
    return await inThread(work, collector, options)
  } finally {
    const next = waiting.shift()
    // The turn is handed over, so that nobody comes between.
    if (next !== undefined) next()
    else {
      running -= 1
      prepareThread(options.limits?.heapMb ?? workbookLimits.heapMb)
    }
  }
}

async function takeTurn(): Promise<void> {
  if (running < mostThreads) running += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

function inThread<Result>(
  work: Work,
  collector: Collector<Result>,
  { onProgress, signal, limits: given }: ReadOptions,
): Promise<Result> {
  const limits = { ...workbookLimits, ...given }
  return new Promise((resolve, reject) => {
    const worker = takeThread(limits.heapMb)
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      worker.removeAllListeners()
      worker.on('error', () => {})
      void worker.terminate().then(finish)
    }
    const fail = (error: unknown) => settle(() => reject(error))
    const stop = () => fail(signal?.reason)
    const timer = setTimeout(() => fail(tooSlow(limits)), limits.deadlineMs)
    signal?.addEventListener('abort', stop)
    const listen = (message: ThreadMessage) => {
      if (message.kind === 'refused') throw new FileRefused(message.sentence, { cause: message.reason })
      if (message.kind === 'failed') throw new Error(message.reason)
      const fraction = message.kind === 'done' ? 1 : collector.take(message)
      onProgress?.(fraction)
      if (message.kind !== 'done') return
      const result = collector.result()
      settle(() => resolve(result))
    }
    worker.on('message', (message: ThreadMessage) => {
      try {
        listen(message)
      } catch (error) {
        fail(error)
      }
    })
    worker.on('error', (error) => fail(isOutOfMemory(error) ? refused('too-heavy', error) : error))
    worker.postMessage({ work, limits } satisfies ThreadRequest)
    worker.on('exit', (code) => fail(new Error(`the workbook thread ended with code ${code}`)))
  })
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
