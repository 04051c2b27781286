import { localDate } from '#app/text/dates.ts'
import { allAccounts } from '#db/accounts.ts'
import type { Db } from '#db/open.ts'
import { type HeldPosition, heldPositions, organisationWithDuty } from '#db/organisations.ts'
import { submissionsOfCycle } from '#db/review-cycles.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'
import { type Grant, mayPerform } from '#workflows/engine/permission.ts'
import type { LetterSubject } from './letter-facts.server.ts'

/** Everybody who can be written to on a day: those who hold a position then, acting ones included, with an address. */
export interface LetterReaders {
  positions: readonly HeldPosition[]
  organiserId: string | null
  /** The agencies of a cycle; kept once read. */
  cycles: Map<string, ReadonlySet<string>>
}

/** Reads who can be written to at an instant (ISO, UTC). */
export async function letterReaders(
  db: Db,
  { at, utcOffsetHours }: { at: string; utcOffsetHours: number },
): Promise<LetterReaders> {
  const today = localDate(at, utcOffsetHours)
  const reachable = new Set(
    (await allAccounts(db))
      .filter(({ email, closedAt }) => email && closedAt === null)
      .map((each) => each.personId),
  )
  const positions = (await heldPositions(db)).filter(
    ({ personId, validFrom, validTo }) =>
      reachable.has(personId) && validFrom <= today && (validTo === null || validTo > today),
  )
  const organiser = await organisationWithDuty(db, 'organiser')
  return { positions, organiserId: organiser?.id ?? null, cycles: new Map() }
}

/** The people that grants mean for a case, each once; never the person who did it. */
export async function readersOf(
  db: Db,
  readers: LetterReaders,
  { grants, row, by }: { grants: readonly Grant[]; row: LetterSubject; by: Actor },
): Promise<string[]> {
  if (grants.length === 0) return []
  const subject = { organisationId: row.organisationId, organiserId: readers.organiserId }
  const taking = await agenciesOf(db, readers, row.cycleId ?? row.id)
  const people = readers.positions
    .filter((position) => {
      const actor = actorOf(position)
      const isElsewhere = agencyRoles.has(actor.role) && !taking.has(actor.organisationId)
      return !isElsewhere && mayPerform({ told: grants }, { actor, event: { type: 'told' }, subject })
    })
    .map(({ personId }) => personId)
  return [...new Set(people)].filter((personId) => personId !== by.personId)
}

const agencyRoles: ReadonlySet<Role> = new Set(['representative', 'agency-head'])

/** A held position as the actor it makes of its holder. */
export function actorOf({ personId, personName, role, id, title, organisationId }: HeldPosition): Actor {
  return {
    personId,
    name: personName,
    role: role as Role,
    positionId: id,
    positionTitle: title,
    organisationId,
  }
}

async function agenciesOf(db: Db, { cycles }: LetterReaders, cycleId: string): Promise<ReadonlySet<string>> {
  const known = cycles.get(cycleId)
  if (known !== undefined) return known
  const taking = new Set((await submissionsOfCycle(db, cycleId)).map((row) => row.organisationId))
  cycles.set(cycleId, taking)
  return taking
}
