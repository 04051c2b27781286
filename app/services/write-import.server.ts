import type { WritablePlan, WrittenEnd } from '#app/exchange/import/row-plan.ts'
import { newThingId } from '#app/exchange/import/row-plan.ts'
import { attestationsOf } from '#db/attestations.ts'
import { type ImportRowRecord, noteWritten } from '#db/imports.ts'
import { objectAttestationsOf } from '#db/object-attestations.ts'
import { allOrganisations } from '#db/organisations.ts'
import { endRelation, insertRelation, relationById } from '#db/relations.ts'
import { isObjectKind, type ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { writeApplications } from './application-record.server.ts'
import { objectChecks, writeObject } from './object-record.server.ts'
import type { OnRecord } from './plan-import.server.ts'

/** A row of an import with what it would do now. */
export interface Replanned {
  stored: ImportRowRecord
  plan: WritablePlan
}

export interface Writing {
  rows: readonly Replanned[]
  onRecord: OnRecord
}

/** What a row wrote, and what stood there before; `before` is null for what it made. */
interface Note {
  id: string
  applicationId: string
  writtenVersion: number
  before: unknown
}

/**
 * Writes the rows of an import and keeps with each what stood there before: applications, then objects, then
 * what hangs together, as a relation may end in what another row makes. How many records were written.
 */
export async function writeRows(act: Act, { rows, onRecord }: Writing): Promise<number> {
  const names = new Map((await allOrganisations(act.db)).map(({ id, name }) => [id, name]))
  const byOf = ({ stored, plan }: Replanned) => ({
    importId: stored.importId,
    organisationName: names.get(plan.organisationId ?? '') ?? '',
  })
  const ofKind = (isIt: (kind: string) => boolean) => rows.filter(({ stored }) => isIt(stored.kind))
  const applications = ofKind((kind) => kind === 'application')
  const objects = ofKind(isObjectKind)
  const relations = ofKind((kind) => kind === 'relation')
  const notes = [
    ...(await writeApplicationRows(act, { rows: applications, onRecord, byOf })),
    ...(await writeObjectRows(act, { rows: objects, onRecord, byOf })),
  ]
  const made = new Map(
    [...applications, ...objects].flatMap(({ stored, plan }, index) =>
      plan.state === 'new'
        ? [
            [
              newThingId({ kind: plan.kind ?? 'application', row: stored.row }),
              notes[index]?.applicationId ?? '',
            ],
          ]
        : [],
    ) as [string, string][],
  )
  notes.push(...(await writeRelationRows(act, { rows: relations, made })))
  await noteWritten(act.db, notes)
  return rows.length
}

type ByOf = (row: Replanned) => { importId: string; organisationName: string }

async function writeApplicationRows(
  act: Act,
  { rows, onRecord, byOf }: Writing & { byOf: ByOf },
): Promise<Note[]> {
  const known = new Map(onRecord.applications.map((row) => [row.id, row]))
  const ids = rows.flatMap(({ plan }) => plan.applicationId ?? [])
  const words = await attestationsOf(act.db, ids)
  const writes = rows.map((each) => {
    const { organisationId, fields, applicationId } = each.plan
    const row = known.get(applicationId ?? '')
    return { organisationId: organisationId ?? '', fields, row, by: byOf(each) }
  })
  const written = await writeApplications(act, writes)
  return rows.map(({ stored }, index) => {
    const { id: applicationId = '', version: writtenVersion = 0 } = written[index] ?? {}
    const row = writes[index]?.row
    const before = row === undefined ? null : { application: row, attestations: words.get(row.id) ?? [] }
    return { id: stored.id, applicationId, writtenVersion, before }
  })
}

async function writeObjectRows(
  act: Act,
  { rows, onRecord, byOf }: Writing & { byOf: ByOf },
): Promise<Note[]> {
  if (rows.length === 0) return []
  for (const organisationId of new Set(rows.map(({ plan }) => plan.organisationId)))
    await act.require('objectRecorded', organisationId)
  const known = new Map(onRecord.objects.map((row) => [row.id, row]))
  const ids = rows.flatMap(({ plan }) => plan.applicationId ?? [])
  const words = await objectAttestationsOf(act.db, ids)
  const checks = await objectChecks(act)
  const notes: Note[] = []
  for (const each of rows) {
    const { stored, plan } = each
    const row = known.get(plan.applicationId ?? '')
    const kind = stored.kind as ObjectKindName
    const organisationId = plan.organisationId ?? ''
    const written = await writeObject(act, {
      organisationId,
      kind,
      fields: plan.fields,
      row,
      by: byOf(each),
      checks,
    })
    const before = row === undefined ? null : { object: row, attestations: words.get(row.id) ?? [] }
    notes.push({ id: stored.id, applicationId: written.id, writtenVersion: written.version, before })
  }
  return notes
}

/** What ends goes first: something may have one relation of a kind at most. */
async function writeRelationRows(
  act: Act,
  { rows, made }: { rows: readonly Replanned[]; made: ReadonlyMap<string, string> },
): Promise<Note[]> {
  const before = new Map<string, unknown>()
  for (const { stored, plan } of rows) {
    const { endsId = null } = plan.relation ?? {}
    if (endsId === null) continue
    const { kind, fromId, toId } = found(await relationById(act.db, endsId), 'Hubungan ini')
    await endRelation(act.db, { id: endsId, at: act.at })
    const payload = { kind, fromId, toId, importId: stored.importId }
    act.note({ kind: 'relation', id: endsId, version: 2, type: 'ended', payload })
    before.set(stored.id, { relation: { kind, fromId, toId } })
  }
  const notes: Note[] = []
  for (const { stored, plan } of rows) {
    const { endsId = null, make = null } = plan.relation ?? {}
    if (make === null) {
      notes.push({
        id: stored.id,
        applicationId: endsId ?? '',
        writtenVersion: 2,
        before: before.get(stored.id) ?? null,
      })
      continue
    }
    const [from, to] = [endOf(make.from, { made, plan }), endOf(make.to, { made, plan })]
    const id = act.newId(`relation ${make.kind} ${from.id} ${to.id}`)
    const relation = { id, kind: make.kind, fromId: from.id, toId: to.id, createdAt: act.at, endedAt: null }
    await insertRelation(act.db, { relation, from, to })
    const payload = { kind: make.kind, fromId: from.id, toId: to.id, importId: stored.importId }
    act.note({ kind: 'relation', id, version: 1, type: 'recorded', payload })
    notes.push({ id: stored.id, applicationId: id, writtenVersion: 1, before: before.get(stored.id) ?? null })
  }
  return notes
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
