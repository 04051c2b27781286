import { dossierUntil, handInUntil } from '#app/text/hand-in-time.ts'
import { submissionText } from '#app/text/submission.ts'
import type { Store } from '#db/open.ts'
import { readHolidays } from '#db/settings.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { addWorkingDays } from '#workflows/rules/working-days.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { cityDate } from './city-date.ts'
import { dossierInScope } from './dossier.ts'
import { actsOn } from './possible-acts.ts'

/** What the form of one act on a dossier has to say and to know; null when the dossier is not the reader's. */
export async function dossierHeading(
  store: Pick<Store, 'read'>,
  { id, actor, now }: { id: string; actor: Actor; now: string },
) {
  const found = await dossierInScope(store, { id, actor })
  if (found === null) return null
  const { dossier, record } = found
  const today = await cityDate(store, now)
  const holidays = new Set((await readHolidays(store.read)).map(({ date }) => date))
  const stage = stageLabel(submissionWorkflow, dossier.stage)
  const { utcOffsetHours } = record
  const clock = { now, utcOffsetHours }
  const until = dossierUntil(dossier, clock)
  const due = until === null ? '' : ` ${until}.`
  const hasList = scopeOf(actor).kind !== 'own'
  const href = `/pengajuan/${id}`
  const own = { href, label: dossier.organisation }
  return {
    version: dossier.row.version,
    /** The way back; whoever has but one dossier has no list over it. */
    crumbs: hasList ? [{ href: '/pengajuan', label: submissionText.listTitle }, own] : [own],
    href,
    eyebrow: `${record.cycle.title} · ${dossier.organisation}`,
    situation: `Berkas sekarang: ${stage.toLocaleLowerCase('id-ID')}.${due}`,
    acts: await actsOn(store.read, { row: dossier.row, actor }),
    today,
    /** Until when it may be handed in, or handed in again after it was taken back. */
    handInUntil: handInUntil(dossier.context, clock),
    /** A date to propose for a repair. */
    inFiveDays: addWorkingDays({ from: today, days: 5, holidays }),
    utcOffsetHours,
  }
}
