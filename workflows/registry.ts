import { decreeWorkflow } from './decree/workflow.ts'
import { deskSessionWorkflow } from './desk-session/workflow.ts'
import { deskSlotWorkflow } from './desk-slot/workflow.ts'
import type { Workflow, WorkflowName } from './engine/workflow.ts'
import { reviewCycleWorkflow } from './review-cycle/workflow.ts'
import { reviewItemWorkflow } from './review-item/workflow.ts'
import { submissionWorkflow } from './submission/workflow.ts'

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
  const workflow = workflows[name as WorkflowName]
  if (workflow === undefined) throw new Error(`No workflow is called ${name}`)
  return workflow
}
