import { type Collector, type Part, workInThread } from './work-in-thread.ts'
import type { WrittenFile, WrittenSheet } from './written-sheet.ts'

/** Writes sheets as an XLSX file, in a thread of its own. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return (await workInThread({ kind: 'write', sheets }, fileCollector(), {})).bytes
}

/** Waits for the one file that a thread writes. */
export function fileCollector(): Collector<WrittenFile> {
  let file: WrittenFile | null = null
  return {
    take: (message: Part) => {
      if (message.kind === 'file') file = { bytes: message.bytes, type: message.type }
      return file === null ? 0.5 : 0.99
    },
    result: () => {
      if (file === null) throw new Error('the workbook thread wrote nothing')
      return file
    },
  }
}
