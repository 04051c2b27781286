import type { Workflow } from '#workflows/engine/workflow.ts'
import { deskSessionEventLabels, deskSessionEvents } from './events.ts'
import { deskSessionContext, deskSessionMachine, deskSessionRefusals } from './machine.ts'
import { deskSessionPermissions } from './permissions.ts'

export const deskSessionWorkflow = {
  name: 'desk-session',
  label: 'hari desk',
  machine: deskSessionMachine,
  events: deskSessionEvents,
  eventLabels: deskSessionEventLabels,
  permissions: deskSessionPermissions,
  context: deskSessionContext,
  refusals: deskSessionRefusals,
} satisfies Workflow
