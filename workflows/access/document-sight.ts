import type { Actor, Role } from '#workflows/engine/actor.ts'
import { clearanceOf, type Scope, scopeOf } from './scope.ts'

/** Through whose hands a decree goes before it is published, and the auditor, who reads everything. */
export const decreeReaders: readonly Role[] = [
  'desk-officer',
  'ict-head',
  'legal-officer',
  'assistant',
  'regional-secretary',
  'mayor',
  'auditor',
]

/** Kinds of document that belong to a decree: until they are public only its readers see them. */
export const decreeDocumentKinds = [
  'decree-draft',
  'decree-red-line',
  'decree-docx',
  'decree-for-signature',
  'control-sheet',
  'executive-summary',
  'decree',
  'decree-electronic',
  'decree-scan',
  'decree-signed',
  'decree-copy',
] as const

/** What the offices think before the desk decides is not the agency's to read; its case file tells it later. */
export const deliberationKinds = ['opinion-planning', 'opinion-budget', 'desk-sheets'] as const

/** Which documents a position sees beside the public ones; a condition that goes into the query. */
export interface DocumentSight {
  /** Whose documents, decrees left aside. */
  scope: Scope
  mayReadDecrees: boolean
  mayReadRestricted: boolean
}

/** Somebody who has not signed in sees what is public and nothing else. */
export const publicSight: DocumentSight = {
  scope: { kind: 'none' },
  mayReadDecrees: false,
  mayReadRestricted: false,
}

export function documentSightOf(actor: Pick<Actor, 'role' | 'organisationId'>): DocumentSight {
  return {
    scope: scopeOf(actor),
    mayReadDecrees: decreeReaders.includes(actor.role),
    mayReadRestricted: clearanceOf(actor, actor.organisationId) === 'restricted',
  }
}
