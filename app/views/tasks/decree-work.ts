import type { Role } from '#workflows/engine/actor.ts'
import type { DecreeWait } from '../decree-wait.ts'
import { may, type Standpoint, type TaskToDo, type TaskWaiting, toDo, waiting } from './task.ts'

/** What the decree waits for, and whose step that is: a task for them, news for the others. */
export function decreeWork(
  from: Standpoint,
  waits: readonly DecreeWait[],
): { toDo: TaskToDo[]; waiting: TaskWaiting[] } {
  const work = { toDo: [] as TaskToDo[], waiting: [] as TaskWaiting[] }
  for (const wait of waits) {
    const task = taskOf(from, wait)
    if (task !== null) work.toDo.push(task)
    else if (wait.act !== null || from.record.stage === 'decree' || onlyDecrees.has(from.actor.role))
      work.waiting.push(newsOf(from, wait))
  }
  return work
}

/** Positions whose only part in the year is the decree: they are told from its first day why it is not there. */
const onlyDecrees: ReadonlySet<Role> = new Set(['legal-officer', 'assistant', 'mayor', 'auditor'])

function taskOf(from: Standpoint, { act, ...wait }: DecreeWait): TaskToDo | null {
  const { key, title, does: hint, dueAt } = wait
  if (act !== null) {
    const { step, row } = act
    const href = `/keputusan/${row.id}`
    return may(from, row, step.event)
      ? toDo({ key, title, hint, dueAt, href, button: step.button }, from)
      : null
  }
  if (from.record.stage !== 'decree' || from.actor.role !== 'desk-officer') return null
  return toDo({ key, title, hint, dueAt, href: '/keputusan/baru', button: 'Susun naskah' }, from)
}

function newsOf(from: Standpoint, { act, ...wait }: DecreeWait): TaskWaiting {
  const { key, title, step, tells, since, until } = wait
  // The decree's own date is the row's; that of the step it waits at belongs to what is said of the step.
  const [decreeDue, ...stepDue] = until
  const who = wait.parties.map(({ post }) => post).join(', ')
  // The date of the step begins with its name: it is not said twice.
  const place = stepDue.length === 0 ? `${step}, menunggu ${who}` : `Menunggu ${who}`
  const hint = `${act === null ? place : step}. ${tells}`
  const href = act === null ? '/keputusan' : `/keputusan/${act.row.id}`
  return waiting(
    { key, title, hint: [hint, ...stepDue].join(' '), since, until: decreeDue ?? null, href },
    from,
  )
}
