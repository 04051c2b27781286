import { workInThread } from '../workbook/work-in-thread.ts'
import { fileCollector } from '../workbook/write-workbook.ts'
import type { WrittenFile } from '../workbook/written-sheet.ts'
import type { Remarks } from './remarked-workbook.ts'

/** Writes a file again with remarks beside its rows, in a thread of its own. Throws FileRefused as reading does. */
export function writeRemarks(
  file: { readonly path: string; readonly name: string },
  remarks: readonly Remarks[],
): Promise<WrittenFile> {
  return workInThread({ kind: 'remark', ...file, remarks }, fileCollector(), {})
}
