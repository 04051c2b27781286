import { attestedBy, notAttested } from '#app/text/application.ts'
import { dateTimeText } from '#app/text/dates.ts'
import { collectingCycle, standingAttestations } from '#db/attestations.ts'
import type { ApplicationRow } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'

/** Whether the agency stands by its record in this year's cycle, in words; null before the first cycle. */
export async function attestationWords(
  read: Db,
  { row, utcOffsetHours }: { row: ApplicationRow; utcOffsetHours: number },
): Promise<{ isStanding: boolean; isAsked: boolean; sentence: string } | null> {
  const { organisationId } = row
  const collecting = await collectingCycle(read, organisationId)
  const cycle = collecting ?? (await collectingCycle(read, null))
  if (cycle === null) return null
  const word = (await standingAttestations(read, { cycleId: cycle.id, organisationId })).get(row.id)
  if (word === undefined)
    return { isStanding: false, isAsked: collecting !== null, sentence: notAttested(cycle.year) }
  const { byName: name, byTitle: title, at, kind } = word
  const when = dateTimeText(at, utcOffsetHours)
  const sentence = attestedBy({ isUnchanged: kind === 'unchanged', when, name, title })
  return { isStanding: true, isAsked: false, sentence }
}
