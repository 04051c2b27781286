import { expect, test } from 'vitest'
import { decide, replay } from '#workflows/engine/decide.ts'
import { possibleEvents } from '#workflows/engine/possible-events.ts'
import { restore } from '#workflows/engine/restore.ts'
import { stageLabel, stageOf, versionOf, type WorkflowEvent } from '#workflows/engine/workflow.ts'
import { workflowNamed, workflows } from '#workflows/registry.ts'
import stored from './stored-v1.json' with { type: 'json' }

// Cases as version 1 wrote them, one or more for every stage. They are not made anew: when one no longer
// fits, the machine has changed in state, context or meaning, and needs a new version and a migration.
interface StoredCase {
  workflow: string
  workflowVersion: string
  name: string
  input: object
  events: WorkflowEvent[]
  value: unknown
  context: unknown
  possible: string[]
}

const cases = (stored as unknown as StoredCase[]).map(
  (each) => [`${each.workflow}: ${each.name}`, each] as const,
)

test.each(cases)('%s is still understood', (_name, { workflow, possible, ...each }) => {
  const definition = workflowNamed(workflow)
  const snapshot = restore(definition, each)
  expect(snapshot.value).toEqual(each.value)
  expect(snapshot.context).toEqual(each.context)
  expect(possibleEvents(snapshot)).toEqual(possible)
  expect(stageLabel(definition, stageOf(each.value))).not.toBe('')
})

test.each(cases)('%s comes out of its log again', (_name, { workflow, input, events, value, context }) => {
  const snapshot = replay(workflowNamed(workflow), { input, events })
  expect([snapshot.value, snapshot.context]).toEqual([value, context])
})

test.each(cases)('%s is refused what its stage does not know', (_name, { workflow, possible, ...each }) => {
  const definition = workflowNamed(workflow)
  const snapshot = restore(definition, each)
  const at = each.events.at(-1)?.at ?? ''
  for (const type of Object.keys(definition.events)) {
    if (possible.includes(type)) continue
    const decision = decide(definition, snapshot, { type, at })
    expect([type, decision.ok]).toEqual([type, false])
    if (!decision.ok) expect(decision.possible).toEqual(possible)
  }
})

test('every stage of every workflow is among the stored cases', () => {
  for (const { name, machine } of Object.values(workflows)) {
    const own = cases.filter(([, each]) => each.workflow === name)
    const first = Object.keys(machine.states)[0]
    const seen = new Set([first, ...own.map(([, each]) => stageOf(each.value))])
    expect([name, [...seen].sort()]).toEqual([name, Object.keys(machine.states).sort()])
  }
})

test('every event of every workflow is among the stored logs', () => {
  for (const { name, events } of Object.values(workflows)) {
    const sent = cases.flatMap(([, each]) =>
      each.workflow === name ? [...each.events.map((event) => event.type), ...each.possible] : [],
    )
    const never = Object.keys(events).filter((event) => !sent.includes(event))
    expect([name, never]).toEqual([name, []])
  }
})

test('a context holds only what JSON can: no date, no function, nothing undefined', () => {
  for (const [, each] of cases) {
    const definition = workflowNamed(each.workflow)
    const { context } = replay(definition, each)
    expect(JSON.parse(JSON.stringify(context))).toEqual(context)
    expect(Object.values(context as object)).not.toContain(undefined)
  }
})

test('a case of version 1 is refused by any other version, and another version by this code', () => {
  for (const [, each] of cases) {
    const definition = workflowNamed(each.workflow)
    expect(versionOf(definition)).toBe(each.workflowVersion)
    expect(() => restore(definition, { ...each, workflowVersion: '2' })).toThrow('is stored in version 2')
  }
})
