import { transitionsOf, type WrittenTransition } from '#workflows/engine/checks.ts'
import { decide } from '#workflows/engine/decide.ts'
import { begin } from '#workflows/engine/restore.ts'
import type { Snapshot, Workflow, WorkflowEvent } from '#workflows/engine/workflow.ts'

type Guard = (question: { context: unknown; event: WorkflowEvent }, params: unknown) => boolean

/** "draft submitted [isInTime] -> submitted": one line of the machine, as a failing test names it. */
export function nameOf(workflow: Workflow, written: WrittenTransition): string {
  const guard = written.guard === undefined ? '' : ` [${written.guard}]`
  return `${workflow.name}: ${written.state} ${written.event}${guard} -> ${written.target ?? '(stays)'}`
}

export function everyTransition(workflow: Workflow): string[] {
  return transitionsOf(workflow).map((written) => nameOf(workflow, written))
}

/** The lines of the machine that an event takes from here: the first of each state whose guard lets it pass. */
export function takenFrom(workflow: Workflow, snapshot: Snapshot, event: WorkflowEvent): string[] {
  const active = new Set(activeStates(snapshot.value, ''))
  const decided = new Set<string>()
  const taken: string[] = []
  for (const written of transitionsOf(workflow)) {
    if (written.event !== event.type || !active.has(written.state) || decided.has(written.state)) continue
    if (!passes(workflow, written, { context: snapshot.context, event })) continue
    decided.add(written.state)
    taken.push(nameOf(workflow, written))
  }
  return taken
}

/** Every line of the machine that a stored case has taken, from its own events. */
export function takenByEvents(
  workflow: Workflow,
  { input, events }: { input: object; events: readonly WorkflowEvent[] },
): string[] {
  let snapshot = begin(workflow, input)
  return events.flatMap((event) => {
    const taken = takenFrom(workflow, snapshot, event)
    const decision = decide(workflow, snapshot, event)
    if (!decision.ok) throw new Error(`${workflow.name} refuses its own ${event.type}: ${decision.reason}`)
    snapshot = decision.next
    return taken
  })
}

function passes(
  workflow: Workflow,
  written: WrittenTransition,
  question: { context: unknown; event: WorkflowEvent },
): boolean {
  if (written.guard === undefined) return true
  const guard = workflow.machine.implementations.guards[written.guard] as unknown as Guard
  return guard(question, written.params)
}

function activeStates(value: unknown, prefix: string): string[] {
  if (typeof value === 'string') return [prefix + value]
  return Object.entries(value as object).flatMap(([key, inner]) => [
    prefix + key,
    ...activeStates(inner, `${prefix}${key}.`),
  ])
}
