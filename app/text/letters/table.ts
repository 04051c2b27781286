import type { WorkflowName } from '#workflows/engine/workflow.ts'
import { decreeLetters } from './decree.ts'
import { deskSessionLetters, deskSlotLetters } from './desk.ts'
import { followUpLetters } from './follow-up.ts'
import { reviewCycleLetters } from './review-cycle.ts'
import { reviewItemLetters } from './review-item.ts'
import type { LetterRule, Told } from './rule.ts'
import { completeDossierLetters, submissionLetters } from './submission.ts'

/** What people are told of: the workflows, and the records that ask somebody for something. */
export type LetterKind = WorkflowName | 'follow-up' | 'complete-dossier'

/** Every event of each: who is told what, or why nobody is. A test holds it against the machines and acts. */
export const letterTable: Readonly<Record<LetterKind, Readonly<Record<string, LetterRule>>>> = {
  'review-cycle': reviewCycleLetters,
  submission: submissionLetters,
  'review-item': reviewItemLetters,
  'desk-session': deskSessionLetters,
  'desk-slot': deskSlotLetters,
  decree: decreeLetters,
  'follow-up': followUpLetters,
  'complete-dossier': completeDossierLetters,
}

/** What is told of an event; nothing for what is told to nobody and for other records. */
export function toldOf(kind: string, type: string): readonly Told[] {
  const rule = Object.hasOwn(letterTable, kind) ? letterTable[kind as LetterKind][type] : undefined
  return rule === undefined || 'nobody' in rule ? [] : rule
}
