import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type OrganisationRow = Tables['organisations']['$inferSelect']
export type PositionRow = Tables['positions']['$inferSelect']

/** A position together with the person who holds it. */
export interface HeldPosition extends PositionRow {
  personName: string
  employeeNumber: string | null
}

export async function insertOrganisation(db: Db, row: OrganisationRow): Promise<void> {
  await db.q.insert(db.t.organisations).values(row)
}

export async function organisationById(db: Db, id: string): Promise<OrganisationRow | undefined> {
  const [row] = await db.q.select().from(db.t.organisations).where(eq(db.t.organisations.id, id))
  return row
}

/** The living organisation of that name key (workflows/catalogue/name-key), if there is one. */
export async function organisationByKey(db: Db, nameKey: string): Promise<OrganisationRow | undefined> {
  const { organisations } = db.t
  const [row] = await db.q
    .select()
    .from(organisations)
    .where(and(eq(organisations.nameKey, nameKey), isNull(organisations.validTo)))
  return row
}

/** Bappeda, BKAD or the organiser (Diskominfo): the one organisation that carries this duty. */
export async function organisationWithDuty(
  db: Db,
  duty: NonNullable<OrganisationRow['duty']>,
): Promise<OrganisationRow | undefined> {
  const { organisations } = db.t
  const [row] = await db.q
    .select()
    .from(organisations)
    .where(and(eq(organisations.duty, duty), isNull(organisations.validTo)))
  return row
}

export async function allOrganisations(db: Db): Promise<OrganisationRow[]> {
  return db.q.select().from(db.t.organisations).orderBy(asc(db.t.organisations.name))
}

export async function insertPerson(db: Db, row: Tables['people']['$inferSelect']): Promise<void> {
  await db.q.insert(db.t.people).values(row)
}

export async function insertPosition(db: Db, row: PositionRow): Promise<void> {
  await db.q.insert(db.t.positions).values(row)
}

/** Every position with its holder, oldest id first. */
export async function heldPositions(db: Db): Promise<HeldPosition[]> {
  const { positions, people } = db.t
  const rows = await db.q
    .select({ position: positions, person: people })
    .from(positions)
    .innerJoin(people, eq(people.id, positions.personId))
    .orderBy(asc(positions.id))
  return rows.map(({ position, person }) => ({
    ...position,
    personName: person.name,
    employeeNumber: person.employeeNumber,
  }))
}

export interface PositionInOrganisation {
  position: PositionRow
  organisationName: string
}

/**
 * The positions a person holds on a day: begun, and not over (`validTo` is the first day without it).
 * An organisation that is gone takes its positions with it.
 */
export async function positionsOfPerson(
  { q, t }: Db,
  { personId, today }: { personId: string; today: string },
): Promise<PositionInOrganisation[]> {
  const { positions, organisations } = t
  return q
    .select({ position: positions, organisationName: organisations.name })
    .from(positions)
    .innerJoin(organisations, eq(organisations.id, positions.organisationId))
    .where(
      and(
        eq(positions.personId, personId),
        lte(positions.validFrom, today),
        or(isNull(positions.validTo), gt(positions.validTo, today)),
        or(isNull(organisations.validTo), gt(organisations.validTo, today)),
      ),
    )
    .orderBy(asc(positions.validFrom), asc(positions.id))
}

export async function personById(
  { q, t }: Db,
  id: string,
): Promise<Tables['people']['$inferSelect'] | undefined> {
  return (await q.select().from(t.people).where(eq(t.people.id, id)))[0]
}

export async function positionById({ q, t }: Db, id: string): Promise<PositionRow | undefined> {
  return (await q.select().from(t.positions).where(eq(t.positions.id, id)))[0]
}

/** @param validTo the first day on which the position is over */
export async function setPositionEnd(
  { q, t }: Db,
  { id, validTo }: { id: string; validTo: string },
): Promise<void> {
  await q.update(t.positions).set({ validTo }).where(eq(t.positions.id, id))
}

/** Everybody of the register, in order of name. */
export async function allPeople({ q, t }: Db): Promise<Tables['people']['$inferSelect'][]> {
  return q.select().from(t.people).orderBy(asc(t.people.name), asc(t.people.id))
}

export async function updateOrganisation(
  { q, t }: Db,
  id: string,
  change: Partial<Pick<OrganisationRow, 'name' | 'nameKey' | 'abbreviation' | 'validTo' | 'duty'>>,
): Promise<void> {
  await q.update(t.organisations).set(change).where(eq(t.organisations.id, id))
}
