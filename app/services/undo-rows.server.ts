import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { deleteObject, type ObjectRow, objectById, updateObject } from '#db/architecture.ts'
import { type AttestationRow, restoreAttestations } from '#db/attestations.ts'
import { type GapRow, gapById } from '#db/gaps.ts'
import type { ImportRowRecord } from '#db/imports.ts'
import { type InitiativeRow, initiativeById } from '#db/initiatives.ts'
import { type ApplicationRow, applicationById, deleteApplication, updateApplication } from '#db/inventory.ts'
import { type ObjectAttestationRow, restoreObjectAttestations } from '#db/object-attestations.ts'
import type { Db } from '#db/open.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Act } from './act.server.ts'
import { changedMeanwhile, differenceOf } from './application-record.server.ts'
import { objectChangedMeanwhile } from './object-record.server.ts'
import { betweenAsLeft, type WrittenBetween } from './undo-relations.server.ts'
import { takeGapBack, takeInitiativeBack } from './undo-roadmap.server.ts'

interface BeforeApplication {
  application: ApplicationRow
  attestations: readonly AttestationRow[]
}

interface BeforeObject {
  object: ObjectRow
  attestations: readonly ObjectAttestationRow[]
}

/** A row that wrote something, with what it wrote as it stands now. */
export type WrittenThing = { readonly row: ImportRowRecord } & (
  | { readonly kind: 'application'; readonly stored: ApplicationRow }
  | { readonly kind: 'object'; readonly stored: ObjectRow }
  | { readonly kind: 'gap'; readonly stored: GapRow }
  | { readonly kind: 'initiative'; readonly stored: InitiativeRow }
  | WrittenBetween
)

/** What a row wrote, where it is still as the import left it; else null. */
export async function asLeft(db: Db, row: ImportRowRecord): Promise<WrittenThing | null> {
  if (row.kind === 'relation') {
    const between = await betweenAsLeft(db, row)
    return between === null ? null : { ...between, row }
  }
  const thing = await storedThing(db, row)
  const { organisationId } = row.plan as RowPlan
  const isAsLeft =
    thing?.stored.version === row.writtenVersion && thing.stored.organisationId === organisationId
  return thing !== null && isAsLeft ? { ...thing, row } : null
}

async function storedThing(db: Db, { kind, applicationId }: ImportRowRecord) {
  const id = applicationId ?? ''
  switch (kind) {
    case 'application':
      return asThing('application', await applicationById(db, id))
    case 'gap':
      return asThing('gap', await gapById(db, id))
    case 'initiative':
      return asThing('initiative', await initiativeById(db, id))
    default:
      return asThing('object', await objectById(db, id))
  }
}

function asThing<Kind extends string, Row>(kind: Kind, stored: Row | undefined) {
  return stored === undefined ? null : { kind, stored }
}

/** The history goes on: the version counts up, and what it says is what was there before. */
export async function takeBack(act: Act, written: WrittenThing, importId: string): Promise<void> {
  switch (written.kind) {
    case 'application':
      return takeApplicationBack(act, written, importId)
    case 'object':
      return takeObjectBack(act, written, importId)
    case 'gap':
      return takeGapBack(act, { ...written, importId })
    case 'initiative':
      return takeInitiativeBack(act, { ...written, importId })
  }
}

async function takeApplicationBack(
  act: Act,
  { row, stored }: Extract<WrittenThing, { kind: 'application' }>,
  importId: string,
): Promise<void> {
  const before = row.before as BeforeApplication | null
  const { id, organisationId } = stored
  const version = stored.version + 1
  const about = { kind: 'application', id, version } as const
  if (before === null) {
    await deleteApplication(act.db, id)
    act.note({ ...about, type: 'removed', payload: { importId, organisationId, name: stored.name } })
    return
  }
  const restored = { ...before.application, version }
  if (!(await updateApplication(act.db, restored, stored.version)))
    throw await changedMeanwhile(act.db, stored)
  const fields = differenceOf(stored.fields as FieldValues, restored.fields as FieldValues)
  act.note({ ...about, type: 'changed', payload: { fields, importId } })
  // A word that held for what stood there holds for it again.
  const rows = before.attestations.map((word) => ({
    ...word,
    applicationVersion:
      word.applicationVersion === before.application.version ? version : word.applicationVersion,
  }))
  await restoreAttestations(act.db, { applicationId: id, rows })
}

async function takeObjectBack(
  act: Act,
  { row, stored }: Extract<WrittenThing, { kind: 'object' }>,
  importId: string,
): Promise<void> {
  const before = row.before as BeforeObject | null
  const { id, organisationId } = stored
  const version = stored.version + 1
  const about = { kind: 'architecture-object', id, version } as const
  if (before === null) {
    await deleteObject(act.db, id)
    act.note({ ...about, type: 'removed', payload: { importId, organisationId, name: stored.name } })
    return
  }
  const restored = { ...before.object, version }
  if (!(await updateObject(act.db, restored, stored.version)))
    throw await objectChangedMeanwhile(act.db, stored)
  const fields = differenceOf(stored.fields as FieldValues, restored.fields as FieldValues)
  act.note({ ...about, type: 'changed', payload: { fields, importId } })
  const rows = before.attestations.map((word) => ({
    ...word,
    objectVersion: word.objectVersion === before.object.version ? version : word.objectVersion,
  }))
  await restoreObjectAttestations(act.db, { objectId: id, rows })
}
