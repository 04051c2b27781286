import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Connection from 'better-sqlite3'
import { say } from '#app/commands/report.ts'
import { appendEvents } from '#db/log.ts'
import { migrate } from '#db/migrate.ts'
import { openStore } from '#db/open.ts'
import { verifyLog } from '#db/verify-log.ts'

const perTransaction = 1000

/**
 * Events verified a second, beside the bare driver reading the same rows in order and hashing each row's
 * JSON once: the least that any verification must do.
 */
export async function measure({ count = 100_000 }: { count: number | undefined }): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-reviu-bench-'))
  const file = path.join(folder, 'record.db')
  await migrate({ engine: 'sqlite', file })
  const store = await openStore({ engine: 'sqlite', file })
  try {
    for (let from = 0; from < count; from += perTransaction) {
      await store.tx(async (db) => {
        await appendEvents(db, drafts(from, Math.min(perTransaction, count - from)))
      })
    }
    say(`${count} kejadian ditulis`)
    const began = performance.now()
    const verdict = await verifyLog(store)
    const seconds = (performance.now() - began) / 1000
    if (!verdict.ok || verdict.events !== count) throw new Error(`the log does not verify: ${verdict.events}`)
    const rivalSeconds = readAndHash(file)
    return {
      events: count,
      seconds: Number(seconds.toFixed(3)),
      perSecond: Math.round(count / seconds),
      rivalPerSecond: Math.round(count / rivalSeconds),
      ratio: Number((rivalSeconds / seconds).toFixed(3)),
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function drafts(from: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    commandId: `bench:${from + index}`,
    part: 0,
    subjectKind: 'review-item',
    subjectId: `item-${(from + index) % 500}`,
    subjectVersion: Math.floor((from + index) / 500) + 1,
    type: 'opinionGiven',
    payload: { reviewer: 'planning', code: 'aligned', note: 'Tercantum dalam Renja.', condition: null },
    actor: { personId: 'p-1', name: 'Galuhsari Danapati', role: 'planning-reviewer', organisationId: 'o-1' },
    fromStage: 'inReview',
    toStage: 'inReview',
    at: '2026-07-21T01:00:00.000Z',
  }))
}

function readAndHash(file: string): number {
  const connection = new Connection(file, { readonly: true })
  const began = performance.now()
  for (const row of connection.prepare('select * from events order by n').raw().iterate()) {
    hash('sha256', JSON.stringify(row))
  }
  const seconds = (performance.now() - began) / 1000
  connection.close()
  return seconds
}
