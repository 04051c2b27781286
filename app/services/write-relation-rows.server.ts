import {
  newThingId,
  type RelationWrite,
  type StandingBetween,
  type WritablePlan,
  type WrittenEnd,
} from '#app/exchange/import/row-plan.ts'
import { endRelation, insertRelation } from '#db/relations.ts'
import type { EndKind } from '#workflows/catalogue/architecture/relations.ts'
import { isLinkRelation } from '#workflows/catalogue/initiative-link.ts'
import { linkTargetOf } from '#workflows/catalogue/sheet-relations.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { endImportedLink, makeImportedLink } from './import-links.server.ts'
import type { Note, Replanned } from './written-row.ts'

/**
 * Writes the rows of relations and links. What ends goes first: something may have one relation of a kind at most.
 * `versions`: the initiatives whose links changed, by id, at the version they were left.
 */
export async function writeRelationRows(
  act: Act,
  { rows, made }: { rows: readonly Replanned[]; made: ReadonlyMap<string, string> },
): Promise<{ notes: Note[]; versions: ReadonlyMap<string, number> }> {
  const versions = new Map<string, number>()
  const before = new Map<string, unknown>()
  for (const { stored, plan } of rows) {
    const ends = plan.relation?.ends ?? null
    if (ends !== null) before.set(stored.id, await end(act, { ends, importId: stored.importId, versions }))
  }
  const notes: Note[] = []
  for (const { stored, plan } of rows) {
    const { ends = null, make = null } = plan.relation ?? {}
    const about = { id: stored.id, before: before.get(stored.id) ?? null }
    if (make === null) {
      notes.push({ ...about, applicationId: ends?.id ?? '', writtenVersion: 2 })
      continue
    }
    const [from, to] = [endOf(make.from, { made, plan }), endOf(make.to, { made, plan })]
    const applicationId = await begin(act, { kind: make.kind, from, to, importId: stored.importId, versions })
    notes.push({ ...about, applicationId, writtenVersion: 1 })
  }
  return { notes, versions }
}

interface Within {
  importId: string
  /** Told the initiatives whose links change. */
  versions: Map<string, number>
}

/** Ends what stands between two; what it was. */
async function end(
  act: Act,
  { ends, importId, versions }: Within & { ends: StandingBetween },
): Promise<unknown> {
  const { id, kind, fromId, toId } = ends
  if (isLinkRelation(kind)) {
    const { link, row } = await endImportedLink(act, { linkId: id, importId })
    versions.set(row.id, row.version)
    return { link }
  }
  await endRelation(act.db, { id, at: act.at })
  const payload = { kind, fromId, toId, importId }
  act.note({ kind: 'relation', id, version: 2, type: 'ended', payload })
  return { relation: { kind, fromId, toId } }
}

type Making = NonNullable<RelationWrite['make']>

/** Makes what is to stand between two; its id. */
async function begin(act: Act, { kind, from, to, importId, versions }: Within & Making): Promise<string> {
  if (isLinkRelation(kind)) {
    const link = { relation: kind, initiativeId: from.id, target: linkTargetOf(to) }
    const { linkId, row } = await makeImportedLink(act, { link, importId })
    versions.set(row.id, row.version)
    return linkId
  }
  const id = act.newId(`relation ${kind} ${from.id} ${to.id}`)
  const relation = { id, kind, fromId: from.id, toId: to.id, createdAt: act.at, endedAt: null }
  await insertRelation(act.db, { relation, from: placed(from), to: placed(to) })
  const payload = { kind, fromId: from.id, toId: to.id, importId }
  act.note({ kind: 'relation', id, version: 1, type: 'recorded', payload })
  return id
}

/** The plan gave a relation of the architecture only ends of the architecture. */
function placed({ id, kind }: WrittenEnd) {
  return { id, kind: kind as EndKind }
}

function endOf(
  end: WrittenEnd,
  { made, plan }: { made: ReadonlyMap<string, string>; plan: WritablePlan },
): WrittenEnd {
  if (!end.id.startsWith(newThingId({ kind: end.kind, row: 0 }).slice(0, -1))) return end
  const id = made.get(end.id)
  if (id !== undefined) return { ...end, id }
  throw new AppError(
    'refused',
    `Lembar Hubungan baris ${plan.row} menyebut data baru di lembar yang tidak diterapkan. Perbaiki lembar itu lebih dahulu, lalu unggah lagi.`,
  )
}
