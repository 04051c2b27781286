import { replaceImportRows, updateImport } from '#db/imports.ts'
import { agencyOf, openImport } from './import-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Gives an import up before it was applied: its preview goes, that it was there and its file stay. */
export function dropImport(office: Office, command: Command, input: { importId: string }): Promise<Outcome> {
  const { importId } = input
  return perform(office, command, async (act) => {
    const { expectedVersion } = command
    const during = ['received', 'previewed'] as const
    const { record, version } = await openImport(act, { importId, expectedVersion, during })
    await replaceImportRows(act.db, { importId, rows: [] })
    await updateImport(act.db, { id: importId, state: 'dropped' })
    const payload = await agencyOf(act.db, record.organisationId)
    act.note({ kind: 'import', id: importId, version, type: 'dropped', payload })
  })
}
