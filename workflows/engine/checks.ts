import { keptForTheLog } from './on-record.ts'
import { guardName } from './refusal.ts'
import type { Workflow } from './workflow.ts'

const transitionKeys = new Set(['target', 'guard', 'actions', 'description', 'meta', 'reenter'])
const stateKeys = new Set([
  'id',
  'initial',
  'type',
  'states',
  'on',
  'onDone',
  'description',
  'meta',
  'tags',
  'entry',
  'exit',
])
// `schemas` is what setup() itself adds.
const rootKeys = new Set([...stateKeys, 'version', 'context', 'schemas'])

interface StateConfig {
  on?: Record<string, unknown>
  onDone?: unknown
  states?: Record<string, StateConfig>
  meta?: { label?: string }
  [key: string]: unknown
}

/** One transition as written: where it stands, its event, and its guard, target and actions. */
export interface WrittenTransition {
  state: string
  event: string
  target: string | undefined
  guard: string | undefined
  params: Readonly<Record<string, unknown>> | undefined
  actions: string[]
}

/**
 * What is wrong with a workflow as written; empty when nothing is.
 * A misspelt `guards:` compiles and leaves the transition open to everybody, so
 * the keys are checked by hand; `after`, `invoke` and `always` need a living
 * actor and are not used (ADR 0003).
 */
export function checkWorkflow(workflow: Workflow): string[] {
  const config = workflow.machine.config as StateConfig
  const problems: string[] = []
  walk(config, '', (state, path) => {
    const allowed = path === '' ? rootKeys : stateKeys
    for (const key of Object.keys(state))
      if (!allowed.has(key)) problems.push(`${path || 'root'}: ${key} is not used here`)
    if (path !== '' && state.meta?.label === undefined) problems.push(`${path}: no meta.label`)
    for (const written of rawTransitions(state)) {
      for (const key of Object.keys(written.raw)) {
        if (!transitionKeys.has(key)) problems.push(`${path} on ${written.event}: unknown key ${key}`)
      }
      if (written.raw.guard !== undefined && guardName(written.raw.guard) === undefined) {
        problems.push(`${path} on ${written.event}: the guard has no name`)
      }
      if ([written.raw.actions ?? []].flat().some((action) => guardName(action) === undefined)) {
        problems.push(`${path} on ${written.event}: an action has no name`)
      }
    }
  })
  const used = new Set(allTransitionsOf(workflow).map((written) => written.event))
  const tables = {
    permissions: workflow.permissions,
    eventLabels: workflow.eventLabels,
    machine: Object.fromEntries([...used].map((event) => [event, true])),
  }
  for (const [name, table] of Object.entries(tables)) {
    for (const event of Object.keys(workflow.events))
      if (!(event in table)) problems.push(`${name}: ${event} is missing`)
    for (const event of Object.keys(table))
      if (!(event in workflow.events)) problems.push(`${name}: ${event} is not an event`)
  }
  for (const written of allTransitionsOf(workflow)) {
    if (written.guard !== undefined && workflow.machine.implementations.guards[written.guard] === undefined)
      problems.push(`guard ${written.guard} is not written`)
    if (written.target !== undefined && !stateExists(config, written))
      problems.push(`${written.state} on ${written.event}: no state ${written.target}`)
  }
  return problems
}

/** Every transition that can still be taken, in the order it is written; not those that only old logs need. */
export function transitionsOf(workflow: Workflow): WrittenTransition[] {
  return allTransitionsOf(workflow).filter(({ guard }) => guard !== keptForTheLog)
}

function allTransitionsOf(workflow: Workflow): WrittenTransition[] {
  const list: WrittenTransition[] = []
  walk(workflow.machine.config as StateConfig, '', (state, path) => {
    for (const { event, raw } of rawTransitions(state)) {
      if (event === 'onDone') continue
      const guard = raw.guard as { params?: Record<string, unknown> } | string | undefined
      list.push({
        state: path,
        event,
        target: raw.target as string | undefined,
        guard: guardName(guard),
        params: typeof guard === 'object' ? guard.params : undefined,
        actions: [raw.actions ?? []].flat().map((action) => guardName(action) ?? '(unnamed)'),
      })
    }
  })
  return list
}

/** Names of the effects a workflow can ask for: its actions that only exist as names. */
export function effectsOf(workflow: Workflow): string[] {
  const implementations = workflow.machine.implementations.actions
  const names = transitionsOf(workflow).flatMap((written) => written.actions)
  return [...new Set(names)].filter((name) => {
    const implementation = implementations[name] as { type?: string } | undefined
    return implementation?.type !== 'xstate.assign'
  })
}

function walk(state: StateConfig, path: string, visit: (state: StateConfig, path: string) => void): void {
  visit(state, path)
  for (const [key, child] of Object.entries(state.states ?? {}))
    walk(child, path === '' ? key : `${path}.${key}`, visit)
}

function rawTransitions(state: StateConfig): { event: string; raw: Record<string, unknown> }[] {
  const table = { ...state.on, ...(state.onDone === undefined ? {} : { onDone: state.onDone }) }
  return Object.entries(table).flatMap(([event, written]) =>
    [written].flat().map((raw) => ({
      event,
      raw: typeof raw === 'string' ? { target: raw } : (raw as Record<string, unknown>),
    })),
  )
}

function stateExists(root: StateConfig, written: WrittenTransition): boolean {
  const siblings = written.state.split('.').slice(0, -1)
  let level: StateConfig | undefined = root
  for (const name of siblings) level = level?.states?.[name]
  return level?.states?.[written.target ?? ''] !== undefined
}
