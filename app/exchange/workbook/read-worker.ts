import { readFile, stat } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { FileRefused } from '../file-refused.ts'
import { readBytes } from './read-bytes.ts'
import { tooManyBytes } from './refusals.ts'
import { packRow } from './row-wire.ts'
import type { ReadMessage, ReadRequest } from './worker-messages.ts'

const batch = 500

parentPort?.once('message', async (request: ReadRequest) => {
  try {
    await read(request)
    say({ kind: 'done' })
  } catch (error) {
    if (error instanceof FileRefused)
      say({ kind: 'refused', sentence: error.message, reason: String(error.cause ?? '') })
    else
      say({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

async function read({ path, name, limits }: ReadRequest): Promise<void> {
  if ((await stat(path)).size > limits.maxBytes) throw tooManyBytes(limits)
  const { kind, sheets, notes } = await readBytes({ bytes: await readFile(path), name, limits })
  const outlines = sheets.map(({ rows, ...sheet }) => ({ ...sheet, rowCount: rows.length }))
  say({ kind: 'outline', outline: { kind, notes, sheets: outlines } })
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let from = 0; from < rows.length; from += batch) {
      say({ kind: 'rows', sheet, rows: rows.slice(from, from + batch).map(packRow) })
    }
  }
}

function say(message: ReadMessage): void {
  parentPort?.postMessage(message)
}
