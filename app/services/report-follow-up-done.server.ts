import { visibleDocument } from '#db/documents.ts'
import { documentSightOf } from '#workflows/access/document-sight.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import { actOnFollowUp, wordsOf } from './follow-up-act.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface FollowUpReport {
  followUpId: string
  /** What proves it, in words: letter, minutes of handing over, address that no longer answers. */
  evidence: string
  /** A document of this record that proves it; null when the words name one that is kept elsewhere. */
  documentId: string | null
  /** The day on which it was done, "2026-11-30". */
  completedOn: string
}

/** The head of the agency reports that the work is done, with the evidence; Diskominfo checks it next. */
export function reportFollowUpDone(
  office: Office,
  command: Command,
  input: FollowUpReport,
): Promise<Outcome> {
  const { followUpId, documentId, completedOn } = input
  return perform(office, command, async (act) => {
    if (!isCalendarDate(completedOn) || completedOn > (await cityDay(act.db, act.at)))
      throw new AppError('invalid', 'Isi tanggal selesainya, paling lambat hari ini.')
    const evidence = wordsOf(input.evidence, 'Tulis bukti bahwa tindak lanjut ini sudah selesai.')
    const payload = { evidence, documentId, completedOn }
    const { expectedVersion } = command
    await actOnFollowUp(act, { followUpId, type: 'completionReported', payload, expectedVersion })
    if (documentId !== null) {
      const seen = { id: documentId, sight: documentSightOf(act.actor) }
      found(await visibleDocument(act.db, seen), 'Dokumen bukti ini')
    }
  })
}
