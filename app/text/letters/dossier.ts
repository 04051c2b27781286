import { reviewers } from '#workflows/catalogue/opinion.ts'
import { submissionPermissions as may } from '#workflows/submission/permissions.ts'
import { type LetterFacts, textOf, whoMay } from './rule.ts'

/** The page of the dossier a letter is about. */
export function dossier({ caseId }: LetterFacts): string {
  return `/pengajuan/${caseId}`
}

/** The review bench with this agency's applications. */
export function bench({ organisationId }: LetterFacts): string {
  return `/telaah?perangkat=${organisationId}`
}

/** "Bappeda": the office an event of the review names. */
export function officeOf({ payload }: LetterFacts): string {
  const kind = textOf(payload, 'reviewer')
  return reviewers[kind as keyof typeof reviewers]?.office ?? kind
}

/** The three offices that review a dossier, none its own. */
export function reviewersOf() {
  return Object.keys(reviewers).flatMap((reviewer) => whoMay(may.questionAsked, { reviewer }))
}
