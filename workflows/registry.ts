import { decreeWorkflow } from '#workflows/decree/workflow.ts'
import { deskSessionWorkflow } from '#workflows/desk-session/workflow.ts'
import { deskSlotWorkflow } from '#workflows/desk-slot/workflow.ts'
import type { Workflow, WorkflowName } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import { reviewItemWorkflow } from '#workflows/review-item/workflow.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'

/** Every workflow by its name: what the services perform and docs/process.md prints. */
export const workflows: Readonly<Record<WorkflowName, Workflow>> = {
  'review-cycle': reviewCycleWorkflow,
  submission: submissionWorkflow,
  'review-item': reviewItemWorkflow,
  'desk-session': deskSessionWorkflow,
  'desk-slot': deskSlotWorkflow,
  decree: decreeWorkflow,
}

/** The workflow of a stored case; throws on a name this code does not know. */
export function workflowNamed(name: string): Workflow {
  if (!Object.hasOwn(workflows, name)) throw new Error(`No workflow is called ${name}`)
  return workflows[name as WorkflowName]
}
