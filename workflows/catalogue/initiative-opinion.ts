import type { Role } from '#workflows/engine/actor.ts'
import type { ReviewerKind } from './opinion.ts'

/** What Bappeda and BKAD say of an initiative (Perpres 95/2018 art. 19(1): guided by RPJMD and the strategic plan). */
export const initiativeOpinions = {
  aligned: 'Selaras',
  'not-aligned': 'Tidak selaras',
} as const

export type InitiativeOpinionCode = keyof typeof initiativeOpinions

export function isInitiativeOpinion(text: string): text is InitiativeOpinionCode {
  return Object.hasOwn(initiativeOpinions, text)
}

/** The offices that give one: planning and budget, as they do on applications. */
export const initiativeReviewers = ['planning', 'budget'] as const satisfies readonly ReviewerKind[]
export type InitiativeReviewer = (typeof initiativeReviewers)[number]

/** Which office's opinion a position gives; null for every other position. */
export function initiativeReviewerOf(role: Role): InitiativeReviewer | null {
  if (role === 'planning-reviewer') return 'planning'
  return role === 'budget-reviewer' ? 'budget' : null
}

/** From the opening of a cycle to the end of its desk an opinion may be given or changed. */
export const opinionStages: readonly string[] = ['submission', 'review', 'desk']

/** What the offices think while they still do is not the agency's to read; it is told when the desk is over. */
export const opinionToldStages: readonly string[] = ['reply', 'decree', 'execution', 'closed']
