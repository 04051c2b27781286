import { byWhen } from '#app/text/when.ts'
import type { Store } from '#db/open.ts'
import { readHolidays } from '#db/settings.ts'
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
  return {
    version: dossier.row.version,
    crumb: { href: `/pengajuan/${id}`, label: dossier.organisation },
    eyebrow: `${record.cycle.title} · ${dossier.organisation}`,
    situation: `Berkas sekarang: ${stage.toLocaleLowerCase('id-ID')}.${due}`,
    acts: await actsOn(store.read, { row: dossier.row, actor }),
    today,
    /** A date to propose for a repair. */
    inFiveDays: addWorkingDays({ from: today, days: 5, holidays }),
    utcOffsetHours,
  }
}
