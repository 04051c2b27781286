import type { LogLine } from '#app/text/log.ts'
import { applicationById } from '#db/inventory.ts'
import { eventsOfSubjects } from '#db/log-search.ts'
import { subjectsOfApplication, subjectsOfDossier } from '#db/log-subjects.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { reviewCycleById, submissionById } from '#db/review-cycles.ts'
import { logLines } from './log-line.ts'

/** Everything that was ever recorded about one thing, newest first. */
export interface History {
  name: string
  about: string
  lines: LogLine[]
}

/** An application through all its years: data, readings, reviews, follow-ups. Null when there is none. */
export async function applicationHistory({ read }: Pick<Store, 'read'>, id: string): Promise<History | null> {
  const application = await applicationById(read, id)
  if (application === undefined) return null
  const owner = await organisationById(read, application.organisationId)
  const rows = await eventsOfSubjects(read, await subjectsOfApplication(read, id))
  return { name: application.name, about: owner?.name ?? '', lines: await logLines(read, rows) }
}

/** A dossier with its items, its turn at the desk and its documents. Null when there is none. */
export async function dossierHistory({ read }: Pick<Store, 'read'>, id: string): Promise<History | null> {
  const dossier = await submissionById(read, id)
  if (dossier === undefined) return null
  const { cycleId, organisationId } = dossier
  const owner = await organisationById(read, organisationId)
  const cycle = await reviewCycleById(read, cycleId)
  const subjects = await subjectsOfDossier(read, { submissionId: id, cycleId, organisationId })
  const rows = await eventsOfSubjects(read, subjects)
  return { name: owner?.name ?? '', about: cycle?.title ?? '', lines: await logLines(read, rows) }
}
