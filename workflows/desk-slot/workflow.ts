import type { Workflow } from '#workflows/engine/workflow.ts'
import { deskSlotEventLabels, deskSlotEvents } from './events.ts'
import { deskSlotContext, deskSlotMachine, deskSlotRefusals } from './machine.ts'
import { deskSlotPermissions } from './permissions.ts'

export const deskSlotWorkflow = {
  name: 'desk-slot',
  label: 'giliran desk',
  machine: deskSlotMachine,
  events: deskSlotEvents,
  eventLabels: deskSlotEventLabels,
  permissions: deskSlotPermissions,
  context: deskSlotContext,
  refusals: deskSlotRefusals,
} satisfies Workflow
