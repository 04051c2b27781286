import { readFile } from 'node:fs/promises'
import { readImport } from '#app/exchange/import/read-import.ts'
import { insertImport, rememberedColumns, replaceImportRows } from '#db/imports.ts'
import { Act } from './act.server.ts'
import { cityTerms } from './city-terms.server.ts'
import { agencyOf, countsOf, orRefused, ownersBefore, rowRecord } from './import-record.server.ts'
import type { Command, Office } from './office.ts'
import { alreadyPerformed, type Outcome, perform } from './perform.server.ts'
import { planImport } from './plan-import.server.ts'

/**
 * Takes an inventory file in for an agency (null: for the whole city): the original into the vault, its rows
 * into a preview. Nothing of the record changes. Where the columns are not known the rows wait for
 * `mapColumns`. Refuses a file that cannot be read, with one sentence, and keeps nothing of it.
 */
export async function receiveImport(
  office: Office,
  command: Command,
  input: {
    organisationId: string | null
    file: { path: string; name: string }
    /** How much of the file has been read, from 0 to 1. */
    onProgress?: (fraction: number) => void
  },
): Promise<Outcome> {
  const { organisationId, file, onProgress } = input
  const done = await alreadyPerformed(office, command)
  if (done !== null) return done
  await office.store.tx((db) =>
    new Act(db, office.now(), command).require('inventoryImported', organisationId),
  )
  const agency = await agencyOf(office.store.read, organisationId)
  const { organisationId: holder } = command.actor
  const remembered = await rememberedColumns(office.store.read, holder)
  const city = await cityTerms({ db: office.store.read, at: office.now() })
  const task = { agencyName: agency.organisationName, place: {}, remembered, emptiesBlanks: false, city }
  const { reading: read, rows: given } = await orRefused(() =>
    readImport(file, task, onProgress === undefined ? {} : { onProgress }),
  )
  const bytes = await readFile(file.path)
  const sha256 = await office.vault.keep(bytes)
  return perform(office, command, async (act) => {
    await act.require('inventoryImported', organisationId)
    const rows = given.map((each) => ({ given: each, answer: null }))
    const taken = { ...read, owners: await ownersBefore(act.db, { organisationId, reading: read }) }
    const { plans, outlook } = await planImport(act, { organisationId, reading: taken, rows })
    const reading = { ...taken, outlook: outlook() }
    const id = act.newId('import')
    const state = reading.missing.length > 0 ? 'received' : 'previewed'
    const { name: byName, positionTitle: byTitle } = act.actor
    const columns = { fileName: file.name, sha256, byteSize: bytes.byteLength, rowCount: given.length }
    const empty = { importedCount: 0, rejected: [] }
    const by = { byName, byTitle, createdAt: act.at }
    await insertImport(act.db, { ...columns, ...empty, ...by, id, organisationId, state, reading })
    const stored = plans.map((plan, index) =>
      rowRecord(act, { importId: id, given: given[index] as (typeof given)[number], plan, answer: null }),
    )
    await replaceImportRows(act.db, { importId: id, rows: stored })
    const payload = { ...agency, ...columns, counts: countsOf(plans) }
    act.note({ kind: 'import', id, version: 1, type: 'received', payload })
  })
}
