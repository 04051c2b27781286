import { initialTransition } from 'xstate'
import type { Snapshot, Workflow } from './workflow.ts'
import { versionOf } from './workflow.ts'

/** What we store of a case: our own shape, never the library's persisted JSON (ADR 0003). */
export interface StoredState {
  workflowVersion: string
  value: unknown
  context: unknown
}

/**
 * Rebuilds the snapshot of a stored case.
 * Throws when the version is not the one this code speaks, when the context does
 * not fit its schema, or when the state no longer exists: XState itself would
 * only hand back a snapshot in error.
 */
export function restore(workflow: Workflow, stored: StoredState): Snapshot {
  const version = versionOf(workflow)
  if (stored.workflowVersion !== version) {
    throw new Error(
      `${workflow.name} is stored in version ${stored.workflowVersion}, this code speaks ${version}`,
    )
  }
  const context = workflow.context.parse(stored.context)
  // resolveState throws on an unknown state; the status check stays as the second lock.
  const snapshot = workflow.machine.resolveState({ value: stored.value as never, context: context as never })
  if (snapshot.status === 'error') throw snapshot.error
  return snapshot
}

/** The first snapshot of a new case; `input` is what the machine's context factory takes. */
export function begin(workflow: Workflow, input: object): Snapshot {
  const [snapshot] = initialTransition(workflow.machine, input)
  if (snapshot.status === 'error') throw snapshot.error
  workflow.context.parse(snapshot.context)
  return snapshot
}
