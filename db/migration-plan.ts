import { APPEND_ONLY, type AppendOnlyTable, appendOnlyStatements } from './append-only.ts'
import { type Migration, readMigrations, sha256 } from './migration-files.ts'
import type { Engine } from './open.ts'

/** What a migration needs of an engine, on one connection. */
export interface Session {
  run(statement: string): Promise<void>
  rows(query: string): Promise<Record<string, unknown>[]>
  /** Names of all tables of ours. */
  tables(): Promise<string[]>
}

export interface Source {
  engine: Engine
  /** A folder that drizzle-kit has generated. */
  folder: string
  appendOnly?: readonly AppendOnlyTable[]
  /** (Re)create the triggers also when nothing else is pending. */
  restoreTriggers?: boolean
}

interface Plan {
  migrations: Migration[]
  triggers: { statements: string[]; sha256: string } | null
}

const APPLIED = 'applied_migrations'
// The triggers' list has a row among the applied migrations, so that a longer list is noticed as pending.
const TRIGGERS_TAG = 'append-only triggers'

/** What is still to be done; throws when the database and the folder disagree about what was done. */
export async function planOf(session: Session, source: Source): Promise<Plan> {
  const known = readMigrations(source.folder)
  const applied = await appliedTo(session)
  for (const [tag, hash] of applied) {
    if (tag !== TRIGGERS_TAG) refuseDisagreement({ tag, hash, file: known.find((one) => one.tag === tag) })
  }
  const migrations = known.filter(({ tag }) => !applied.has(tag))
  const statements = appendOnlyStatements(source.engine, source.appendOnly ?? APPEND_ONLY)
  const hash = sha256(statements.join('\n'))
  // A migration may rebuild a table, and a rebuilt table has silently lost its triggers.
  const isDue = migrations.length > 0 || applied.get(TRIGGERS_TAG) !== hash || source.restoreTriggers === true
  return { migrations, triggers: isDue ? { statements, sha256: hash } : null }
}

/** Carries out what is pending inside the caller's transaction; throws when a table has lost rows. */
export async function carryOut(session: Session, source: Source): Promise<string[]> {
  await session.run(
    `CREATE TABLE IF NOT EXISTS ${APPLIED} (tag text PRIMARY KEY, sha256 text NOT NULL, applied_at text NOT NULL)`,
  )
  const { migrations, triggers } = await planOf(session, source)
  const before = await rowCounts(session)
  for (const { tag, sha256: hash, statements } of migrations) {
    for (const statement of statements) await session.run(statement)
    await remember(session, { tag, hash })
  }
  if (migrations.length > 0) refuseLostRows(before, await rowCounts(session))
  if (triggers) {
    for (const statement of triggers.statements) await session.run(statement)
    await session.run(`DELETE FROM ${APPLIED} WHERE tag = '${TRIGGERS_TAG}'`)
    await remember(session, { tag: TRIGGERS_TAG, hash: triggers.sha256 })
  }
  return migrations.map(({ tag }) => tag)
}

/** Rows of every table but our own list of migrations. */
export async function rowCounts(session: Session): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const table of await session.tables()) {
    if (table === APPLIED) continue
    const [row] = await session.rows(`SELECT count(*) AS n FROM "${table}"`)
    counts.set(table, Number(row?.n))
  }
  return counts
}

async function appliedTo(session: Session): Promise<Map<string, string>> {
  if (!(await session.tables()).includes(APPLIED)) return new Map()
  const rows = await session.rows(`SELECT tag, sha256 FROM ${APPLIED}`)
  return new Map(rows.map((row) => [String(row.tag), String(row.sha256)]))
}

async function remember(session: Session, { tag, hash }: { tag: string; hash: string }): Promise<void> {
  const values = [tag, hash, new Date().toISOString()].map((value) => `'${value.replaceAll("'", "''")}'`)
  await session.run(`INSERT INTO ${APPLIED} (tag, sha256, applied_at) VALUES (${values.join(', ')})`)
}

function refuseDisagreement({
  tag,
  hash,
  file,
}: {
  tag: string
  hash: string
  file: Migration | undefined
}): void {
  if (!file) {
    throw new Error(
      `Basis data ini sudah dimigrasi ke "${tag}", yang tidak dikenal versi aplikasi ini; pasang versi aplikasi yang lebih baru.`,
    )
  }
  if (file.sha256 !== hash) {
    throw new Error(
      `Migrasi "${tag}" sudah dijalankan tetapi isinya kemudian diubah; kembalikan berkasnya dan tulis perubahan sebagai migrasi baru.`,
    )
  }
}

function refuseLostRows(before: Map<string, number>, after: Map<string, number>): void {
  const lost = [...before].filter(([table, rows]) => (after.get(table) ?? 0) < rows)
  if (lost.length === 0) return
  const words = lost.map(([table, rows]) => `${table} (${rows} menjadi ${after.get(table) ?? 0})`)
  throw new Error(
    `Migrasi dibatalkan karena baris akan hilang dari ${words.join(', ')}; basis data tidak berubah.`,
  )
}
