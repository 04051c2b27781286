import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import { type ImportRecord, type ImportRowRecord, replaceImportRows, updateImport } from '#db/imports.ts'
import type { Act } from './act.server.ts'
import { planImport, rowRecord } from './import-record.server.ts'

/** Plans all rows of an import anew, with what has been said of them, and keeps the new preview. */
export async function replanImport(
  act: Act,
  input: {
    record: ImportRecord
    reading: ImportReading
    stored: readonly ImportRowRecord[]
    answers?: ReadonlyMap<number, string>
  },
): Promise<void> {
  const { record, reading, stored, answers = new Map<number, string>() } = input
  const { id: importId, organisationId } = record
  const rows = stored.map((each) => ({
    given: each.given as GivenRow,
    answer: answers.get(each.row) ?? each.answer,
  }))
  const { plans, outlook } = await planImport(act, { organisationId, reading, rows })
  const next = plans.map((plan, index) => {
    const { given, answer } = rows[index] as (typeof rows)[number]
    return rowRecord(act, { importId, given, plan, answer })
  })
  await replaceImportRows(act.db, { importId, rows: next })
  await updateImport(act.db, { id: importId, reading: { ...reading, outlook } })
}
