import type { Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { myTasks } from './my-tasks.ts'

/** Where an agency goes on after it saved something of an application. */
export interface NextStep {
  sentence: string
  href: string
  label: string
}

interface Reading {
  actor: Actor
  /** ISO, UTC. */
  now: string
  /** The application that was just saved. */
  applicationId: string
}

/**
 * The next thing an agency has to do, what is left of the same application first; when nothing is, for whom
 * it waits. Null for other roles, and when the card itself already says what is missing.
 */
export async function nextStep(
  store: Pick<Store, 'read'>,
  { actor, now, applicationId }: Reading,
): Promise<NextStep | null> {
  if (actor.role !== 'representative' && actor.role !== 'agency-head') return null
  const { toDo, waiting } = await myTasks(store, { actor, now })
  const card = `/aplikasi/${applicationId}`
  const task = toDo.find(({ key }) => key === `application ${applicationId}`) ?? toDo[0]
  if (task?.href === card) return null
  if (task !== undefined)
    return { sentence: `Berikutnya: ${task.title}. ${task.hint}`, href: task.href, label: task.button }
  const [wait] = waiting
  if (wait === undefined) return null
  return {
    sentence: `Bagian Anda selesai. Sekarang: ${wait.hint}.`,
    href: wait.href,
    label: 'Lihat berkas',
  }
}
