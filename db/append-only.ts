import { sql } from 'drizzle-orm'
import type { Engine, Store } from './open.ts'

/** A table whose rows are never changed or removed. `keys` are all its unique keys, by column name. */
export interface AppendOnlyTable {
  table: string
  keys: readonly (readonly string[])[]
}

/** The one list. Migrations (re)create the triggers from it; start-up asserts them. */
export const APPEND_ONLY: readonly AppendOnlyTable[] = [
  { table: 'opinions', keys: [['id']] },
  { table: 'decisions', keys: [['id'], ['item_id', 'version']] },
  { table: 'dissents', keys: [['id']] },
  { table: 'initials', keys: [['id']] },
  { table: 'documents', keys: [['id']] },
  { table: 'signings', keys: [['id']] },
  { table: 'evidence_files', keys: [['id'], ['evidence_id', 'number']] },
  { table: 'security_events', keys: [['id']] },
  {
    table: 'events',
    keys: [['n'], ['command_id', 'part'], ['subject_kind', 'subject_id', 'subject_version']],
  },
]

const PG_FUNCTION_BODY = `
BEGIN
  RAISE EXCEPTION 'append-only: % ditolak pada tabel %, barisnya hanya boleh ditambah', TG_OP, TG_TABLE_NAME;
END`

/** The statements that put the triggers in place, over whatever is there. */
export function appendOnlyStatements(engine: Engine, list = APPEND_ONLY): string[] {
  if (engine === 'sqlite') {
    return list.flatMap(sqliteTriggers).flatMap(({ name, text }) => [`DROP TRIGGER IF EXISTS ${name}`, text])
  }
  const body = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$${PG_FUNCTION_BODY}$refuse$`
  return [
    body,
    ...list.flatMap(({ table }) => [
      `DROP TRIGGER IF EXISTS ${table}_append_only ON ${table}`,
      `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ]),
  ]
}

/** Throws, naming the tables, when a table of the list is not guarded as it should be. To be called at start. */
export async function assertAppendOnly(store: Store, list = APPEND_ONLY): Promise<void> {
  const guarded =
    store.engine === 'sqlite' ? await guardedBySqlite(store, list) : await guardedByPostgres(store)
  const bare = list.map(({ table }) => table).filter((table) => !guarded.has(table))
  if (bare.length === 0) return
  throw new Error(
    `Penjaga tabel ${bare.join(', ')} hilang atau diubah, sehingga catatan dapat ditulis ulang. Periksa keutuhan log, lalu pulihkan penjaga lewat migrasi atau pulihkan basis data dari cadangan.`,
  )
}

/** SQLite's `INSERT OR REPLACE` fires no delete trigger, so a row that would clash is refused on its way in. */
function sqliteTriggers({ table, keys }: AppendOnlyTable): { name: string; text: string }[] {
  const refuse = (act: string) =>
    `BEGIN SELECT RAISE(ABORT, 'append-only: ${act} ditolak pada tabel ${table}, barisnya hanya boleh ditambah'); END`
  const clashes = keys.map((key) => {
    const same = key.map((column) => `${column} = NEW.${column}`).join(' AND ')
    return `EXISTS (SELECT 1 FROM ${table} WHERE ${same})`
  })
  const trigger = (suffix: string, rest: string) => {
    const name = `${table}_refuse_${suffix}`
    return { name, text: `CREATE TRIGGER ${name} ${rest}` }
  }
  return [
    trigger('update', `BEFORE UPDATE ON ${table} ${refuse('UPDATE')}`),
    trigger('delete', `BEFORE DELETE ON ${table} ${refuse('DELETE')}`),
    trigger('replace', `BEFORE INSERT ON ${table} WHEN ${clashes.join(' OR ')} ${refuse('REPLACE')}`),
  ]
}

async function guardedBySqlite({ read }: Store, list: readonly AppendOnlyTable[]): Promise<Set<string>> {
  const found = await read.q
    .select({ text: sql<string>`sql` })
    .from(sql`sqlite_master`)
    .where(sql`type = 'trigger'`)
  const texts = new Set(found.map(({ text }) => text))
  const whole = list.filter((entry) => sqliteTriggers(entry).every(({ text }) => texts.has(text)))
  return new Set(whole.map(({ table }) => table))
}

async function guardedByPostgres({ read }: Store): Promise<Set<string>> {
  // tgtype 58: before, per statement, on delete, update and truncate. tgenabled O or A: fires for everybody.
  const found = await read.q
    .select({ table: sql<string>`c.relname` })
    .from(sql`pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_proc f on f.oid = g.tgfoid`)
    .where(
      sql`pg_table_is_visible(c.oid) and g.tgname = c.relname || '_append_only' and g.tgtype = 58
        and g.tgenabled in ('O', 'A') and f.prosrc = ${PG_FUNCTION_BODY}`,
    )
  return new Set(found.map(({ table }) => table))
}
