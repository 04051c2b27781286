import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { deleteObject, type ObjectRow, objectById, updateObject } from '#db/architecture.ts'
import { type AttestationRow, restoreAttestations } from '#db/attestations.ts'
import type { ImportRowRecord } from '#db/imports.ts'
import { type ApplicationRow, applicationById, deleteApplication, updateApplication } from '#db/inventory.ts'
import { type ObjectAttestationRow, restoreObjectAttestations } from '#db/object-attestations.ts'
import type { Db } from '#db/open.ts'
import {
  deleteRelation,
  endById,
  insertRelation,
  type Relation,
  relationById,
  standingRelationsOf,
} from '#db/relations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { relationProblem } from '#workflows/rules/relations.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { changedMeanwhile, differenceOf } from './application-record.server.ts'
import { objectChangedMeanwhile } from './object-record.server.ts'

interface BeforeApplication {
  application: ApplicationRow
  attestations: readonly AttestationRow[]
}

interface BeforeObject {
  object: ObjectRow
  attestations: readonly ObjectAttestationRow[]
}

interface BeforeRelation {
  relation: Pick<Relation, 'kind' | 'fromId' | 'toId'>
}

/** A row that wrote something, with what it wrote as it stands now. */
export type WrittenThing = { readonly row: ImportRowRecord } & (
  | { readonly kind: 'application'; readonly stored: ApplicationRow }
  | { readonly kind: 'object'; readonly stored: ObjectRow }
  | { readonly kind: 'relation'; readonly stored: Relation }
)

type WrittenRelation = Extract<WrittenThing, { kind: 'relation' }> & { importId: string }

/** Why an import stays as it is. */
export function refusal(reason: string): AppError {
  return new AppError('refused', `${reason} Impor tidak dapat dibatalkan; ubah datanya satu per satu.`)
}

/** What a row wrote, where it is still as the import left it; else null. */
export async function asLeft(db: Db, row: ImportRowRecord): Promise<WrittenThing | null> {
  const id = row.applicationId ?? ''
  const { organisationId } = row.plan as RowPlan
  if (row.kind === 'relation') {
    const stored = await relationById(db, id)
    // The version an ended relation was left at is its second.
    const isEnded = row.writtenVersion === 2
    const isAsLeft = stored !== undefined && (stored.endedAt !== null) === isEnded
    return isAsLeft ? { kind: 'relation', row, stored } : null
  }
  if (row.kind === 'application') {
    const stored = await applicationById(db, id)
    const isAsLeft = stored?.version === row.writtenVersion && stored.organisationId === organisationId
    return stored !== undefined && isAsLeft ? { kind: 'application', row, stored } : null
  }
  const stored = await objectById(db, id)
  const isAsLeft = stored?.version === row.writtenVersion && stored.organisationId === organisationId
  return stored !== undefined && isAsLeft ? { kind: 'object', row, stored } : null
}

/** Takes a relation off the record that the import made. */
export async function unmakeRelation(act: Act, { row, stored, importId }: WrittenRelation): Promise<void> {
  if (row.writtenVersion !== 1) return
  const { id, kind, fromId, toId } = stored
  await deleteRelation(act.db, id)
  const payload = { kind, fromId, toId, importId }
  act.note({ kind: 'relation', id, version: 2, type: 'removed', payload })
}

/** Makes the relation anew that the import ended. Refuses where something else has taken its place since. */
export async function relateAgain(act: Act, { row, importId }: WrittenRelation): Promise<void> {
  const { relation = null } = (row.before as BeforeRelation | null) ?? {}
  if (relation === null) return
  const { kind, fromId, toId } = relation
  const [from, to] = [await endById(act.db, fromId), await endById(act.db, toId)]
  if (from === undefined || to === undefined) throw refusal(`"${row.name}" tidak ada lagi.`)
  const standing = await standingRelationsOf(act.db, [fromId])
  const problem = relationProblem({ kind, from, to, standing })
  if (problem !== null) throw refusal(problem)
  const id = act.newId(`relation ${kind} ${fromId} ${toId}`)
  await insertRelation(act.db, {
    relation: { id, kind, fromId, toId, createdAt: act.at, endedAt: null },
    from,
    to,
  })
  const payload = { kind, fromId, toId, importId }
  act.note({ kind: 'relation', id, version: 1, type: 'recorded', payload })
}

/** The history goes on: the version counts up, and what it says is what was there before. */
export async function takeBack(act: Act, written: WrittenThing, importId: string): Promise<void> {
  if (written.kind === 'application') return takeApplicationBack(act, written, importId)
  if (written.kind === 'object') return takeObjectBack(act, written, importId)
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
