import { readFile, stat } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { FileRefused } from '../file-refused.ts'
import { importRows } from '../import/import-rows.ts'
import { remarkedFile } from '../import/remarked-workbook.ts'
import { readBytes } from './read-bytes.ts'
import { tooManyBytes } from './refusals.ts'
import { packRow } from './row-wire.ts'
import type { Workbook, WorkbookLimits } from './workbook.ts'
import type { ThreadMessage, ThreadRequest } from './worker-messages.ts'
import { writeSheets } from './write-xlsx.ts'

const batch = 500

parentPort?.once('message', async (request: ThreadRequest) => {
  try {
    await carryOut(request)
    say({ kind: 'done' })
  } catch (error) {
    if (error instanceof FileRefused)
      say({ kind: 'refused', sentence: error.message, reason: String(error.cause ?? '') })
    else
      say({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

async function carryOut({ work, limits }: ThreadRequest): Promise<void> {
  if (work.kind === 'write') return say({ kind: 'file', type: 'xlsx', bytes: await writeSheets(work.sheets) })
  const workbook = await read(work, limits)
  switch (work.kind) {
    case 'read':
      return sayWorkbook(workbook)
    case 'import': {
      const { reading, rows } = importRows(workbook, work.task)
      say({ kind: 'reading', reading, rowCount: rows.length })
      for (let from = 0; from < rows.length; from += batch)
        say({ kind: 'given', json: JSON.stringify(rows.slice(from, from + batch)) })
      return
    }
    case 'remark':
      return say({ kind: 'file', ...(await remarkedFile(workbook, work.remarks)) })
  }
}

async function read(
  { path, name }: { readonly path: string; readonly name: string },
  limits: WorkbookLimits,
): Promise<Workbook> {
  if ((await stat(path)).size > limits.maxBytes) throw tooManyBytes(limits)
  return readBytes({ bytes: await readFile(path), name, limits })
}

function sayWorkbook({ kind, sheets, notes }: Workbook): void {
  const outlines = sheets.map(({ rows, ...sheet }) => ({ ...sheet, rowCount: rows.length }))
  say({ kind: 'outline', outline: { kind, notes, sheets: outlines } })
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let from = 0; from < rows.length; from += batch)
      say({ kind: 'rows', sheet, rows: rows.slice(from, from + batch).map(packRow) })
  }
}

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}
