import { casesOfCycle } from '#db/cases.ts'
import { lastEventsOfKind } from '#db/log-subjects.ts'
import type { Store } from '#db/open.ts'
import { applicationReadiness } from './application-readiness.ts'
import { cityDate } from './city-date.ts'
import { cycleNow } from './cycle-now.ts'
import { isForHead } from './tasks/agency-work.ts'

/** The dossiers that wait for nothing but their head, and of which that was not noted yet: their ids. */
export async function completeDossiers(store: Pick<Store, 'read'>, now: string): Promise<string[]> {
  const cycle = await cycleNow(store)
  if (cycle?.stage !== 'submission') return []
  const noted = await lastEventsOfKind(store.read, 'complete-dossier')
  const open = (await casesOfCycle(store.read, cycle.row.id, 'submission')).filter(
    ({ id, stage }) => stage === 'draft' && !noted.has(id),
  )
  if (open.length === 0) return []
  const today = await cityDate(store, now)
  const all = await applicationReadiness(store, { organisationId: null, today, cycleId: cycle.row.id })
  return open
    .filter((row) =>
      isForHead(
        row.stage,
        all.filter(({ organisationId }) => organisationId === row.organisationId),
      ),
    )
    .map(({ id }) => id)
}
