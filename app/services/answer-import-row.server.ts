import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { importRowsOf } from '#db/imports.ts'
import { AppError } from './app-error.ts'
import { agencyOf, openImport } from './import-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { replanImport } from './replan-import.server.ts'

/**
 * Answers what rows are about: 'new', or the id of one that was offered. All rows are planned
 * anew, as an answer may take a record from another row.
 */
export function answerImportRow(
  office: Office,
  command: Command,
  input: {
    importId: string
    /** `kind`: what the sheet of the row lists; left out: applications. */
    answers: readonly { kind?: string; row: number; answer: string }[]
  },
): Promise<Outcome> {
  const { importId, answers } = input
  return perform(office, command, async (act) => {
    const { expectedVersion } = command
    const opened = await openImport(act, { importId, expectedVersion, during: ['previewed'] })
    const { organisationId, reading } = opened.record
    const stored = await importRowsOf(act.db, { importId })
    const rowOf = ({ kind = 'application', row }: { kind?: string; row: number }) =>
      stored.find((each) => each.kind === kind && each.row === row)
    for (const { answer, ...place } of answers) {
      const question = (rowOf(place)?.plan as RowPlan | undefined)?.question
      const isOffered = question?.candidates.some((each) => each.applicationId === answer) === true
      if (question !== undefined && question !== null && (answer === 'new' || isOffered)) continue
      throw new AppError(
        'invalid',
        `Baris ${place.row} tidak menanyakan itu. Muat ulang, lalu pilih jawabannya.`,
      )
    }
    await replanImport(act, {
      record: opened.record,
      reading: reading as ImportReading,
      stored,
      answers: new Map(answers.map(({ answer, ...place }) => [rowOf(place)?.id ?? '', answer])),
    })
    const payload = { ...(await agencyOf(act.db, organisationId)), answers }
    act.note({ kind: 'import', id: importId, version: opened.version, type: 'answered', payload })
  })
}
