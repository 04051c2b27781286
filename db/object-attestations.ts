import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type ObjectAttestationRow = Tables['objectAttestations']['$inferSelect']

/** Writes that an agency stands by an object in a cycle, over what it said earlier in that cycle. */
export async function writeObjectAttestation({ q, t }: Db, row: ObjectAttestationRow): Promise<void> {
  const { id: _id, objectId: _object, cycleId: _cycle, ...said } = row
  const { objectId, cycleId } = t.objectAttestations
  await q
    .insert(t.objectAttestations)
    .values(row)
    .onConflictDoUpdate({ target: [objectId, cycleId], set: said })
}

/** The words that still hold in a cycle, by object: nothing was changed since they were given. */
export async function standingObjectAttestations(
  { q, t }: Db,
  { cycleId, organisationId }: { cycleId: string; organisationId: string | null },
): Promise<Map<string, ObjectAttestationRow>> {
  const { objectAttestations, architectureObjects: objects } = t
  const rows = await q
    .select({ attestation: objectAttestations })
    .from(objectAttestations)
    .innerJoin(objects, eq(objects.id, objectAttestations.objectId))
    .where(
      and(
        eq(objectAttestations.cycleId, cycleId),
        eq(objectAttestations.objectVersion, objects.version),
        organisationId === null ? undefined : eq(objects.organisationId, organisationId),
      ),
    )
  return new Map(rows.map(({ attestation }) => [attestation.objectId, attestation]))
}

// Both engines limit the values of one statement.
const idsPerQuery = 500

/** All words on these objects, of every cycle, by object. */
export async function objectAttestationsOf(
  { q, t }: Db,
  ids: readonly string[],
): Promise<Map<string, ObjectAttestationRow[]>> {
  const found = new Map<string, ObjectAttestationRow[]>()
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const rows = await q
      .select()
      .from(t.objectAttestations)
      .where(inArray(t.objectAttestations.objectId, ids.slice(from, from + idsPerQuery)))
    for (const row of rows) found.set(row.objectId, [...(found.get(row.objectId) ?? []), row])
  }
  return found
}

/** Puts these words in the place of all there are on an object. */
export async function restoreObjectAttestations(
  { q, t }: Db,
  { objectId, rows }: { objectId: string; rows: readonly ObjectAttestationRow[] },
): Promise<void> {
  await q.delete(t.objectAttestations).where(eq(t.objectAttestations.objectId, objectId))
  if (rows.length > 0) await q.insert(t.objectAttestations).values([...rows])
}
