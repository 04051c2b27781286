import type { WorkflowName } from '#workflows/engine/workflow.ts'
import { decreeLetters } from './decree.ts'
import { deskSessionLetters, deskSlotLetters } from './desk.ts'
import { reviewCycleLetters } from './review-cycle.ts'
import { reviewItemLetters } from './review-item.ts'
import type { LetterRule, Told } from './rule.ts'
import { submissionLetters } from './submission.ts'

/** Every event of every workflow: who is told what, or why nobody is. A test holds it against the machines. */
export const letterTable: Readonly<Record<WorkflowName, Readonly<Record<string, LetterRule>>>> = {
  'review-cycle': reviewCycleLetters,
  submission: submissionLetters,
  'review-item': reviewItemLetters,
  'desk-session': deskSessionLetters,
  'desk-slot': deskSlotLetters,
  decree: decreeLetters,
}

/** What is told of an event; nothing for what is told to nobody and for records that are no workflow. */
export function toldOf(kind: string, type: string): readonly Told[] {
  const rule = Object.hasOwn(letterTable, kind) ? letterTable[kind as WorkflowName][type] : undefined
  return rule === undefined || 'nobody' in rule ? [] : rule
}
