import { submissionText } from '#app/text/submission.ts'
import { byWhen } from '#app/text/when.ts'
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
import { dossierDueAt } from './tasks/agency-work.ts'

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
  const dueAt = dossierDueAt(dossier)
  const stage = stageLabel(submissionWorkflow, dossier.stage)
  const { utcOffsetHours } = record
  const due = dueAt === null ? '' : ` ${byWhen(dueAt, { now, utcOffsetHours })}.`
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
    /** A date to propose for a repair. */
    inFiveDays: addWorkingDays({ from: today, days: 5, holidays }),
    utcOffsetHours,
  }
}
