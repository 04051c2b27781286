import { newThingId } from '#app/exchange/import/row-plan.ts'
import { attestationsOf } from '#db/attestations.ts'
import { noteWritten } from '#db/imports.ts'
import { objectAttestationsOf } from '#db/object-attestations.ts'
import { allOrganisations } from '#db/organisations.ts'
import { isObjectKind, type ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import { isRoadmapSheet } from '#workflows/catalogue/sheets.ts'
import type { Act } from './act.server.ts'
import { writeApplications } from './application-record.server.ts'
import { objectChecks, writeObject } from './object-record.server.ts'
import type { OnRecord } from './plan-import.server.ts'
import { writeRelationRows } from './write-relation-rows.server.ts'
import { writeRoadmapRows } from './write-roadmap-rows.server.ts'
import type { ByOf, Note, Replanned } from './written-row.ts'

export interface Writing {
  rows: readonly Replanned[]
  onRecord: OnRecord
}

/**
 * Writes the rows of an import and keeps with each what stood there before: applications, objects and the
 * roadmap, then what hangs together, as a relation may end in what another row makes. How many records were written.
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
  const planned = ofKind(isRoadmapSheet)
  const notes = [
    ...(await writeApplicationRows(act, { rows: applications, onRecord, byOf })),
    ...(await writeObjectRows(act, { rows: objects, onRecord, byOf })),
    ...(await writeRoadmapRows(act, { rows: planned, onRecord: onRecord.roadmap, byOf })),
  ]
  const made = new Map(
    [...applications, ...objects, ...planned].flatMap(({ stored, plan }, index) =>
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
  const related = await writeRelationRows(act, { rows: relations, made })
  // A link is a version of its initiative: that is how the import leaves it.
  const left = notes.map((note) => ({
    ...note,
    writtenVersion: related.versions.get(note.applicationId) ?? note.writtenVersion,
  }))
  await noteWritten(act.db, [...left, ...related.notes])
  return rows.length
}

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
