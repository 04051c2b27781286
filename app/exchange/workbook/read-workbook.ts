import { FileRefused } from '../file-refused.ts'
import { prepareThread, takeThread } from './reading-threads.ts'
import { refused, tooSlow } from './refusals.ts'
import { unpackRow } from './row-wire.ts'
import { type Workbook, type WorkbookLimits, type WorkbookRow, workbookLimits } from './workbook.ts'
import type { ReadMessage, ReadRequest, WorkbookOutline } from './worker-messages.ts'

export interface ReadOptions {
  /** How much is done, from 0 to 1; never falls, and 1 comes just before the workbook. */
  readonly onProgress?: (fraction: number) => void
  /** Stops the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
  readonly limits?: Partial<WorkbookLimits>
}

/** The two parts of the work that can be told apart: parsing, then handing over the rows. */
const parsed = 0.6
/** Two at a time: each may hold its whole heap. */
const mostReaders = 2
const waiting: (() => void)[] = []
let readers = 0

/**
 * Reads a workbook or a CSV file from disk in a thread of its own, fenced by memory, time, size and number
 * of cells; the type is told by the content, and nothing in the file is run or fetched. `file.name` names
 * the sheet of a CSV file. Throws FileRefused with one Indonesian sentence for everything that cannot be
 * read, and the reason of `signal` when it was stopped.
 */
export async function readWorkbook(
  file: { readonly path: string; readonly name: string },
  options: ReadOptions = {},
): Promise<Workbook> {
  await takeTurn()
  try {
    options.signal?.throwIfAborted()
    return await readInWorker(file, options)
  } finally {
    const next = waiting.shift()
    // The turn is handed over, so that nobody comes between.
    if (next !== undefined) next()
    else {
      readers -= 1
      prepareThread(options.limits?.heapMb ?? workbookLimits.heapMb)
    }
  }
}

async function takeTurn(): Promise<void> {
  if (readers < mostReaders) readers += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

function readInWorker(
  { path: filePath, name }: { readonly path: string; readonly name: string },
  { onProgress, signal, limits: given }: ReadOptions,
): Promise<Workbook> {
  const limits = { ...workbookLimits, ...given }
  return new Promise((resolve, reject) => {
    const worker = takeThread(limits.heapMb)
    const collected = new Collected()
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
    const listen = (message: ReadMessage) => {
      if (message.kind === 'refused') throw new FileRefused(message.sentence, { cause: message.reason })
      if (message.kind === 'failed') throw new Error(message.reason)
      const fraction = collected.take(message)
      onProgress?.(fraction)
      if (message.kind !== 'done') return
      const workbook = collected.workbook()
      settle(() => resolve(workbook))
    }
    worker.on('message', (message: ReadMessage) => {
      try {
        listen(message)
      } catch (error) {
        fail(error)
      }
    })
    worker.on('error', (error) => fail(isOutOfMemory(error) ? refused('too-heavy', error) : error))
    worker.postMessage({ path: filePath, name, limits } satisfies ReadRequest)
    worker.on('exit', (code) => fail(new Error(`the workbook reader ended with code ${code}`)))
  })
}

/** The parts of a workbook as they come in. */
class Collected {
  #outline: WorkbookOutline | null = null
  #rows: WorkbookRow[][] = []
  #received = 0

  /** Takes a message and tells how much is done. */
  take(message: Exclude<ReadMessage, { kind: 'refused' | 'failed' }>): number {
    if (message.kind === 'done') return 1
    if (message.kind === 'outline') {
      this.#outline = message.outline
      this.#rows = message.outline.sheets.map(() => [])
      return parsed
    }
    for (const row of message.rows) this.#rows[message.sheet]?.push(unpackRow(row))
    this.#received += message.rows.length
    const all = this.#outline?.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0) ?? 0
    return parsed + (1 - parsed) * Math.min(0.99, this.#received / Math.max(1, all))
  }

  workbook(): Workbook {
    if (this.#outline === null) throw new Error('the workbook reader told nothing')
    const { kind, notes, sheets } = this.#outline
    return {
      kind,
      notes,
      sheets: sheets.map(({ rowCount: _, ...sheet }, index) => ({ ...sheet, rows: this.#rows[index] ?? [] })),
    }
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
