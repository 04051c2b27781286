import type { Workflow } from '#workflows/engine/workflow.ts'
import { reviewItemContext } from './context.ts'
import { reviewItemEventLabels, reviewItemEvents } from './events.ts'
import { reviewItemRefusals } from './guards.ts'
import { reviewItemMachine } from './machine.ts'
import { reviewItemPermissions } from './permissions.ts'

export const reviewItemWorkflow = {
  name: 'review-item',
  label: 'butir reviu',
  machine: reviewItemMachine,
  events: reviewItemEvents,
  eventLabels: reviewItemEventLabels,
  permissions: reviewItemPermissions,
  context: reviewItemContext,
  refusals: reviewItemRefusals,
} satisfies Workflow
