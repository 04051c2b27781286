import type { Workflow } from '#workflows/engine/workflow.ts'
import { decreeContext } from './context.ts'
import { decreeEventLabels, decreeEvents } from './events.ts'
import { decreeRefusals } from './guards.ts'
import { decreeMachine } from './machine.ts'
import { decreePermissions } from './permissions.ts'

export const decreeWorkflow = {
  name: 'decree',
  label: 'naskah keputusan',
  machine: decreeMachine,
  events: decreeEvents,
  eventLabels: decreeEventLabels,
  permissions: decreePermissions,
  context: decreeContext,
  refusals: decreeRefusals,
} satisfies Workflow
