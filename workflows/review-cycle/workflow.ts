import type { Workflow } from '#workflows/engine/workflow.ts'
import { reviewCycleContext } from './context.ts'
import { reviewCycleEventLabels, reviewCycleEvents } from './events.ts'
import { reviewCycleRefusals } from './guards.ts'
import { reviewCycleLapse } from './lapse.ts'
import { reviewCycleMachine } from './machine.ts'
import { reviewCyclePermissions } from './permissions.ts'

export const reviewCycleWorkflow = {
  name: 'review-cycle',
  label: 'siklus reviu',
  machine: reviewCycleMachine,
  events: reviewCycleEvents,
  eventLabels: reviewCycleEventLabels,
  permissions: reviewCyclePermissions,
  context: reviewCycleContext,
  refusals: reviewCycleRefusals,
  dueAt: (stage, context) => (stage === 'reply' ? reviewCycleContext.parse(context).replyDueAt : null),
  lapsed: (stage, context, event) => reviewCycleLapse(stage, reviewCycleContext.parse(context), event),
} satisfies Workflow
