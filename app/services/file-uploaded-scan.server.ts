import { readFile } from 'node:fs/promises'
import { pageCountOf } from '#app/documents/page-count.ts'
import { AppError } from './app-error.ts'
import { fileDecreeScan } from './file-decree-scan.server.ts'
import type { Command, Office } from './office.ts'
import type { Outcome } from './perform.server.ts'

/** Files a scan that was uploaded. What it is, its bytes say, not its name: it must open as a PDF with pages. */
export async function fileUploadedScan(
  office: Office,
  command: Command,
  input: { decreeId: string; path: string },
): Promise<Outcome> {
  const bytes = new Uint8Array(await readFile(input.path))
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'
  const pageCount = isPdf ? await pageCountOf(bytes) : null
  if (pageCount === null || pageCount === 0) {
    const sentence =
      'Pindaian harus berupa PDF yang dapat dibuka tanpa kata sandi. Pindai ulang, lalu unggah.'
    throw new AppError('invalid', sentence, [`pindaian: ${sentence}`])
  }
  return fileDecreeScan(office, command, { decreeId: input.decreeId, bytes, pageCount })
}
