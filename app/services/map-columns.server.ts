import { type ColumnKeys, columnProblems } from '#app/exchange/import/column-mapping.ts'
import { neededColumns } from '#app/exchange/import/import-rows.ts'
import { readImport } from '#app/exchange/import/read-import.ts'
import { importById, rememberColumns, replaceImportRows, updateImport } from '#db/imports.ts'
import { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { cityTerms } from './city-terms.server.ts'
import { agencyOf, countsOf, openImport, orRefused, ownersSaid, rowRecord } from './import-record.server.ts'
import type { Command, Office } from './office.ts'
import { alreadyPerformed, type Outcome, perform } from './perform.server.ts'
import { planImport } from './plan-import.server.ts'

const during = ['received', 'previewed'] as const

export interface ColumnChoice {
  importId: string
  /** Another sheet, or another line as the header; left out: what the file looks like. */
  sheet?: string | undefined
  headerRow?: number | undefined
  /** What each column is taken for, by position; null is not read. Left out: what the headers say. */
  keys?: ColumnKeys | undefined
  /** Whether a blank cell takes the stored answer away. */
  emptiesBlanks?: boolean
}

/**
 * Reads the file of an import once more with the columns as somebody says, and plans its rows anew: answers
 * given before are asked again. The choice is remembered for the next file of that shape.
 */
export async function mapColumns(office: Office, command: Command, input: ColumnChoice): Promise<Outcome> {
  const { importId, keys, emptiesBlanks = false } = input
  const { expectedVersion } = command
  const done = await alreadyPerformed(office, command)
  if (done !== null) return done
  const { read } = office.store
  const before = found(await importById(read, { id: importId, scope: { kind: 'all' } }), 'Impor ini')
  await office.store.tx(async (db) => {
    await openImport(new Act(db, office.now(), command), { importId, expectedVersion, during })
  })
  const { organisationId } = before
  const agency = await agencyOf(read, organisationId)
  const problems = columnProblems(keys ?? [], neededColumns(agency.organisationName))
  if (keys !== undefined && problems.length > 0) throw new AppError('invalid', problems[0] ?? '', problems)
  const file = { path: office.vault.pathOf(before.sha256), name: before.fileName }
  const place = { sheet: input.sheet, headerRow: input.headerRow }
  const city = await cityTerms({ db: read, at: office.now() })
  const task = { agencyName: agency.organisationName, place, keys, emptiesBlanks, city }
  const { reading: again, rows: given } = await orRefused(() => readImport(file, task))
  return perform(office, command, async (act) => {
    const { record, version } = await openImport(act, { importId, expectedVersion, during })
    const rows = given.map((each) => ({ given: each, answer: null }))
    const mapped = { ...again, owners: ownersSaid(record.reading) }
    const { plans, outlook } = await planImport(act, { organisationId, reading: mapped, rows })
    const reading = { ...mapped, outlook: outlook() }
    const state = reading.missing.length > 0 ? 'received' : 'previewed'
    await updateImport(act.db, { id: record.id, state, reading, rowCount: given.length })
    const stored = plans.map((plan, index) =>
      rowRecord(act, { importId, given: given[index] as (typeof given)[number], plan, answer: null }),
    )
    await replaceImportRows(act.db, { importId, rows: stored })
    const taken = reading.columns.map((column) => column.key)
    if (keys !== undefined) {
      const { organisationId: holder, name: byName } = act.actor
      const choice = { organisationId: holder, fingerprint: reading.fingerprint, keys: taken }
      await rememberColumns(act.db, { ...choice, id: act.newId('columns'), byName, updatedAt: act.at })
    }
    const counts = countsOf(plans)
    const payload = { ...agency, sheet: reading.sheet, keys: taken, emptiesBlanks, counts }
    act.note({ kind: 'import', id: importId, version, type: 'mapped', payload })
  })
}
