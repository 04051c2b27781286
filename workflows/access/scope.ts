import type { Visibility } from '#workflows/catalogue/field.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'

/** Whose dossiers and applications a position sees: everybody's, its own organisation's, or none. */
export type Scope = { kind: 'all' } | { kind: 'own'; organisationId: string } | { kind: 'none' }

const scopeKinds = {
  representative: 'own',
  'agency-head': 'own',
  'planning-reviewer': 'all',
  'budget-reviewer': 'all',
  'desk-officer': 'all',
  'ict-head': 'all',
  'legal-officer': 'all',
  assistant: 'all',
  'regional-secretary': 'all',
  mayor: 'all',
  auditor: 'all',
  // Keeps accounts and settings; the content of the review is not the administrator's.
  administrator: 'none',
  system: 'all',
} as const satisfies Record<Role, Scope['kind']>

/** What every view asks first: the condition that goes into its query. */
export function scopeOf(actor: Pick<Actor, 'role' | 'organisationId'>): Scope {
  const kind = scopeKinds[actor.role]
  return kind === 'own' ? { kind, organisationId: actor.organisationId } : { kind }
}

/** Whether something of this organisation lies within a scope. */
export function isWithin(scope: Scope, organisationId: string | null): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'none':
      return false
    case 'own':
      return organisationId === scope.organisationId
  }
}

/** Who may see contracts, prices and other restricted fields of any agency. */
const sealedRoles: readonly Role[] = [
  'budget-reviewer',
  'desk-officer',
  'ict-head',
  'auditor',
  'regional-secretary',
]

/** The most closed class of field this position may see on a record of that organisation. */
export function clearanceOf(
  actor: Pick<Actor, 'role' | 'organisationId'>,
  organisationId: string,
): Visibility {
  if (!isWithin(scopeOf(actor), organisationId)) return 'public'
  const isOwn = actor.organisationId === organisationId && scopeKinds[actor.role] === 'own'
  return isOwn || sealedRoles.includes(actor.role) ? 'restricted' : 'internal'
}
