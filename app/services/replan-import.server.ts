import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import { type ImportRecord, type ImportRowRecord, replaceImportRows, updateImport } from '#db/imports.ts'
import type { Act } from './act.server.ts'
import { givenOf, rowRecord } from './import-record.server.ts'
import { planImport } from './plan-import.server.ts'

/** Plans all rows of an import anew, with what has been said of them, and keeps the new preview. */
export async function replanImport(
  act: Act,
  input: {
    record: ImportRecord
    reading: ImportReading
    stored: readonly ImportRowRecord[]
    /** By the id of the row. */
    answers?: ReadonlyMap<string, string>
  },
): Promise<void> {
  const { record, reading, stored, answers = new Map<string, string>() } = input
  const { id: importId, organisationId } = record
  const rows = stored.map((each) => ({
    given: givenOf(each),
    answer: answers.get(each.id) ?? each.answer,
  }))
  const { plans, outlook } = await planImport(act, { organisationId, reading, rows })
  const next = plans.map((plan, index) => {
    const { given, answer } = rows[index] as (typeof rows)[number]
    return rowRecord(act, { importId, given, plan, answer })
  })
  await replaceImportRows(act.db, { importId, rows: next })
  await updateImport(act.db, { id: importId, reading: { ...reading, outlook: outlook() } })
}
