import type { Actor } from '#workflows/engine/actor.ts'
import { clearanceOf, type Scope, scopeOf } from './scope.ts'

/** Which evidence a position sees; a condition that goes into the query. */
export interface EvidenceSight {
  scope: Scope
  mayReadRestricted: boolean
}

/**
 * Evidence is seen by whoever sees what it is about; restricted evidence by its own agency and by those who
 * may see prices and contracts. That it may be known to the public opens it to nobody by itself: what is
 * published is decided apart.
 */
export function evidenceSightOf(actor: Pick<Actor, 'role' | 'organisationId'>): EvidenceSight {
  return {
    scope: scopeOf(actor),
    mayReadRestricted: clearanceOf(actor, actor.organisationId) === 'restricted',
  }
}
