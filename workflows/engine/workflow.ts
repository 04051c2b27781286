import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import type { z } from 'zod'
import type { Lapse } from './lapse.ts'
import type { Permissions } from './permission.ts'

export const workflowNames = [
  'review-cycle',
  'submission',
  'review-item',
  'desk-session',
  'desk-slot',
  'decree',
] as const

export type WorkflowName = (typeof workflowNames)[number]

/** Payload schemas by event type; `at` (ISO, UTC) is added to every event by the engine's caller. */
export type EventSchemas = Readonly<Record<string, z.ZodType<object>>>

// zod infers Record<string, never> for z.object({}): with a type and a time that fits nothing.
type Payload<Schema extends z.ZodType<object>> = string extends keyof z.infer<Schema>
  ? unknown
  : z.infer<Schema>

/** The union of events a table of schemas describes. */
export type EventOf<Schemas extends EventSchemas> = {
  [Type in keyof Schemas & string]: { type: Type; at: string } & Payload<Schemas[Type]>
}[keyof Schemas & string]

/** Any event, as the engine handles it. */
export interface WorkflowEvent {
  type: string
  at: string
  [field: string]: unknown
}

/** Everything there is to know of one workflow; pure data and pure functions. */
export interface Workflow {
  name: WorkflowName
  /** Indonesian name. */
  label: string
  machine: AnyStateMachine
  events: EventSchemas
  /** Indonesian name of each event, as a button or a timeline says it. */
  eventLabels: Readonly<Record<string, string>>
  permissions: Permissions
  context: z.ZodType
  /** When the clock should next look at a case (ISO, UTC); left out when no deadline ever runs. */
  dueAt?: (stage: string, context: unknown) => string | null
  /** The time that has run out for what a person sends; null when none has, left out when there is none. */
  lapsed?: (stage: string, context: unknown, event: WorkflowEvent) => Lapse | null
  /** What to tell the user when a guard says no: guard name -> one sentence in Indonesian. */
  refusals: Readonly<Record<string, string>>
}

export type Snapshot = AnyMachineSnapshot

/** Version that new cases of a workflow are pinned to. */
export function versionOf(workflow: Workflow): string {
  const { version } = workflow.machine
  if (version === undefined) throw new Error(`Workflow ${workflow.name} has no version`)
  return version
}

/** The top-level stage of a state value: 'inReview' for { inReview: { planning: 'pending', … } }. */
export function stageOf(value: unknown): string {
  if (typeof value === 'string') return value
  const key = Object.keys(value as object)[0]
  if (key === undefined) throw new Error('A state value without a state')
  return key
}

/** Indonesian label of a top-level stage, from the machine's `meta.label`. */
export function stageLabel(workflow: Workflow, stage: string): string {
  const node = workflow.machine.states[stage]
  const label = (node?.meta as { label?: string } | undefined)?.label
  if (label === undefined) throw new Error(`Stage ${stage} of ${workflow.name} has no label`)
  return label
}
