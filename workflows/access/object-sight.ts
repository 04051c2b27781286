import type { Actor } from '#workflows/engine/actor.ts'
import { clearanceOf, type Scope, scopeOf } from './scope.ts'

/** Which architecture objects a position finds; a condition that goes into the query. */
export interface ObjectSight {
  /** Whose objects and applications it keeps or reviews. What is not restricted is shared by the whole city. */
  scope: Scope
  /** Restricted objects within the scope; an agency reads its own. */
  mayReadRestricted: boolean
}

/** Objects are read by everybody with a part in the review; restricted ones by their agency and who may see its prices. */
export function objectSightOf(actor: Pick<Actor, 'role' | 'organisationId'>): ObjectSight {
  const mayReadRestricted = clearanceOf(actor, actor.organisationId) === 'restricted'
  return { scope: scopeOf(actor), mayReadRestricted }
}
