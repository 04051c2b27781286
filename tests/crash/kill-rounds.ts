import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkRecord } from '#app/views/record-check.ts'
import { connectSqlite } from '#db/sqlite.ts'
import { documentsIn, eventsIn, withRecord } from '../rehearsal/record.ts'

export interface Place {
  inventory: string
  out: string
  data: string
}

/** When a round ends: after so many new acts, or so long after its start, whichever the round names. */
export type Moment = { newActs: number; thenMs: number } | { afterMs: number }

export interface Killed {
  /** Command ids that were told to be durable before the end. */
  acknowledged: string[]
  /** False when the rehearsal ended by itself before its moment came; `printed` then says how. */
  wasKilled: boolean
  printed: string
}

export function wordsFor({ inventory, out, data }: Place): string[] {
  return ['--inventory', inventory, '--out', out, '--data', data]
}

/** Starts the rehearsal and ends it with SIGKILL at a moment; nothing in it can prepare for that. */
export function killAt(place: Place, moment: Moment): Promise<Killed> {
  const child = spawn('node_modules/.bin/node', ['app/commands/rehearse.ts', ...wordsFor(place)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let printed = ''
  let isDue = false
  const kill = (afterMs: number) => {
    isDue = true
    setTimeout(() => child.kill('SIGKILL'), afterMs)
  }
  if ('afterMs' in moment) kill(moment.afterMs)
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (isDue || !('newActs' in moment)) return
    const newActs = printed.split('\n').filter((line) => line.startsWith('ack ') && !isRepeat(line)).length
    if (newActs >= moment.newActs) kill(moment.thenMs)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (_code, signal) => {
      // The last piece has no line end when it was cut off: it acknowledges nothing.
      const lines = printed.split('\n').slice(0, -1)
      const acknowledged = lines.flatMap((line) => /^ack (\S+) /.exec(line)?.[1] ?? [])
      resolve({ acknowledged, wasKilled: signal === 'SIGKILL', printed })
    })
  })
}

function isRepeat(line: string): boolean {
  return line.includes('(sudah tercatat)')
}

/** What is wrong with the record a killed process left; every list is empty when nothing is. */
export interface Wounds {
  lost: string[]
  log: string[]
  database: unknown[]
  files: string[]
}

/** Looks at everything a kill could have harmed. */
export async function woundsOf(data: string, acknowledged: readonly string[]): Promise<Wounds> {
  const wounds: Wounds = { lost: [], log: [], database: [], files: [] }
  // Killed before it made its folder or its database: then it may not have acknowledged anything.
  if (!existsSync(path.join(data, 'desk-reviu.db'))) {
    return { ...wounds, lost: [...acknowledged] }
  }
  const connection = await connectSqlite(path.join(data, 'desk-reviu.db'))
  const integrity = connection.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') wounds.database.push(integrity)
  wounds.database.push(...(connection.pragma('foreign_key_check') as unknown[]))
  const tables = connection.prepare("select count(*) as count from sqlite_master where name = 'events'").get()
  connection.close()
  if ((tables as { count: number }).count === 0) return { ...wounds, lost: [...acknowledged] }
  await withRecord(data, async (store) => {
    const carriedOut = new Set((await eventsIn(store)).map((event) => event.commandId))
    wounds.lost.push(...acknowledged.filter((id) => !carriedOut.has(id)))
    const { log, strays } = await checkRecord(store)
    if (!log.ok) wounds.log.push(`${log.why} at ${log.at}`)
    wounds.log.push(...strays)
    for (const { sha256, byteSize } of await documentsIn(store)) {
      const bytes = readFileSync(path.join(data, 'files', sha256.slice(0, 2), sha256))
      const isWhole = createHash('sha256').update(bytes).digest('hex') === sha256
      if (!isWhole || bytes.byteLength !== byteSize) wounds.files.push(sha256)
    }
  })
  return wounds
}

/** Files half written and left behind anywhere in these folders. */
export function partsIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part')),
  )
}

export const noWounds: Wounds = { lost: [], log: [], database: [], files: [] }
