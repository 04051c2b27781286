import { type Collector, type Part, type ReadOptions, workInThread } from '../workbook/work-in-thread.ts'
import type { GivenRow } from './given-rows.ts'
import type { ImportReading, ReadImport } from './import-reading.ts'
import type { ImportTask } from './import-rows.ts'

/** Opening the file is most of the work; then its rows come over. */
const opened = 0.8

/**
 * Reads the rows of an inventory file from disk, in a thread of its own: neither the file nor the
 * understanding of its cells holds the site up. Throws FileRefused with one Indonesian sentence for
 * everything that cannot be read.
 */
export function readImport(
  file: { readonly path: string; readonly name: string },
  task: ImportTask,
  options: ReadOptions = {},
): Promise<ReadImport> {
  return workInThread({ kind: 'import', ...file, task }, new CollectedRows(), options)
}

class CollectedRows implements Collector<ReadImport> {
  #reading: ImportReading | null = null
  #count = 0
  readonly #rows: GivenRow[] = []

  take(message: Part): number {
    if (message.kind === 'reading') {
      this.#reading = message.reading
      this.#count = message.rowCount
    }
    if (message.kind === 'given') this.#rows.push(...(JSON.parse(message.json) as GivenRow[]))
    return opened + (1 - opened) * Math.min(0.99, this.#rows.length / Math.max(1, this.#count))
  }

  result(): ReadImport {
    if (this.#reading === null) throw new Error('the import reader told nothing')
    return { reading: this.#reading, rows: this.#rows }
  }
}
