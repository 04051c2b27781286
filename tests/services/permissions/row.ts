import type { Actor, Role } from '#workflows/engine/actor.ts'
import type { Agency } from '../../factories/agencies.ts'
import type { Stage } from '../../factories/city.ts'
import type { Service, World } from '../../factories/world.ts'

/**
 * On whose case a role may do it: of its own agency, of another one, of Diskominfo (the organiser), or of any.
 */
export type On = 'own' | 'other' | 'organiser' | 'any'

/** One act of one service, with who may do it, written by hand from design/product.md's roles. */
export interface Row {
  /** Name of the service's file in app/services, without its ending. */
  service: string
  /** Which of several acts of the file. */
  act?: string
  stage: Stage
  /** What has to be there before anybody could do it. */
  before?: (world: World, agency: Agency) => Promise<unknown>
  attempt: (by: Attempt, world: World, agency: Agency, actor: Actor) => Promise<unknown>
  /** Roles that may; every other role may not. */
  may: Partial<Record<Exclude<Role, 'system'>, On>>
  /** Roles that may in general, but whose turn it is not: the state refuses them. */
  notNow?: readonly Role[]
  /** Whose cases are tried beside the actor's own; left out for acts that are about no agency. */
  subjects?: readonly Agency[]
}

/** Does it as the person whose permission is tried. */
export type Attempt = <Input, Answer>(service: Service<Input, Answer>, input: Input) => Promise<unknown>

/** An ordinary agency's case, and Diskominfo's. */
export const cases: readonly Agency[] = ['perpustakaan', 'diskominfo']
