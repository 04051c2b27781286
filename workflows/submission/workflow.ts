import type { Workflow } from '#workflows/engine/workflow.ts'
import { submissionContext, submissionDueAt } from './context.ts'
import { submissionEventLabels, submissionEvents } from './events.ts'
import { submissionRefusals } from './guards.ts'
import { submissionLapse } from './lapse.ts'
import { submissionMachine } from './machine.ts'
import { submissionPermissions } from './permissions.ts'

export const submissionWorkflow = {
  name: 'submission',
  label: 'berkas pengajuan',
  machine: submissionMachine,
  events: submissionEvents,
  eventLabels: submissionEventLabels,
  permissions: submissionPermissions,
  context: submissionContext,
  refusals: submissionRefusals,
  dueAt: (stage, context) => submissionDueAt(stage, submissionContext.parse(context)),
  lapsed: (stage, context, event) => submissionLapse(stage, submissionContext.parse(context), event),
} satisfies Workflow
