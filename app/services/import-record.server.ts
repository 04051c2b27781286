import { FileRefused } from '#app/exchange/file-refused.ts'
import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import type { RowPlan, WritablePlan } from '#app/exchange/import/row-plan.ts'
import { type ImportRecord, type ImportRowRecord, importById, listImports } from '#db/imports.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { isSheetKind, type SheetKind } from '#workflows/catalogue/sheets.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { Outcome } from './perform.server.ts'
import { versionSeen } from './version-seen.server.ts'

/** An import in the hands of somebody who may change it. */
export interface OpenImport {
  record: ImportRecord
  /** The version it has after this command. */
  version: number
}

const importsLookedAt = 20

const wordsOf: Readonly<Record<ImportRecord['state'], string>> = {
  received: 'kolomnya belum dipilih',
  previewed: 'belum diterapkan',
  applied: 'sudah diterapkan',
  undone: 'sudah dibatalkan',
  dropped: 'sudah dibuang',
}

/** Loads an import for one of its steps: permission, then the version seen, then that it is the time for it. */
export async function openImport(
  act: Act,
  input: { importId: string; expectedVersion: number | undefined; during: readonly ImportRecord['state'][] },
): Promise<OpenImport> {
  const { importId: id, expectedVersion, during } = input
  const record = found(await importById(act.db, { id, scope: { kind: 'all' } }), 'Impor ini')
  await act.require('inventoryImported', record.organisationId)
  const version = await versionSeen(act.db, { kind: 'import', id, name: 'Impor ini', expectedVersion })
  if (!during.includes(record.state))
    throw new AppError('refused', `Impor ini ${wordsOf[record.state]}. Muat ulang untuk melihat keadaannya.`)
  return { record, version }
}

/** Whether the file is a workbook of the whole architecture. */
export function hasSheets(reading: unknown): boolean {
  return (reading as Pick<ImportReading, 'parts'> | null)?.parts !== undefined
}

/** What was said of owners in this import. */
export function ownersSaid(reading: unknown): Readonly<Record<string, string | null>> {
  return (reading as Pick<ImportReading, 'owners'> | null)?.owners ?? {}
}

/** What was said of owners in the last import of a file of this shape: a repaired file is not asked again. */
export async function ownersBefore(
  db: Db,
  { organisationId, reading }: { organisationId: string | null; reading: ImportReading },
): Promise<Readonly<Record<string, string | null>>> {
  if (organisationId !== null) return {}
  const earlier = await listImports(db, { scope: { kind: 'all' }, limit: importsLookedAt, offset: 0 })
  const alike = earlier.find(
    ({ record }) => (record.reading as ImportReading | null)?.fingerprint === reading.fingerprint,
  )
  return ownersSaid(alike?.record.reading)
}

/** A file that is refused, in the words every service refuses with. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileRefused) throw new AppError('invalid', error.message)
    throw error
  }
}

/** A plan as it is kept: what would be written is made anew from the file's words when it is applied. */
function keptPlan({ fields: _fields, relation: _relation, ...plan }: WritablePlan): RowPlan {
  return plan
}

/** What a stored row says, with its sheet. */
export function givenOf({ given, kind }: Pick<ImportRowRecord, 'given' | 'kind'>): GivenRow {
  return { ...(given as GivenRow), kind: isSheetKind(kind) ? kind : 'application' }
}

/** The row of an import as it is stored. */
export function rowRecord(
  act: Act,
  input: { importId: string; given: GivenRow; plan: WritablePlan; answer: string | null },
): ImportRowRecord {
  const { importId, given, plan, answer } = input
  const { row, state, name, applicationId, kind = 'application' } = plan
  const unwritten = { writtenVersion: null, before: null }
  const id = act.newId(`import row ${kind} ${row}`)
  return {
    id,
    importId,
    kind,
    row,
    state,
    name,
    applicationId,
    given,
    plan: keptPlan(plan),
    answer,
    ...unwritten,
  }
}

/** How many rows stand in each state, for the log. */
export function countsOf(plans: readonly Pick<RowPlan, 'state'>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { state } of plans) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** The agency an import speaks for, in the log's payload. */
export async function agencyOf(db: Db, organisationId: string | null) {
  if (organisationId === null) return { organisationId, organisationName: null }
  const row = (await allOrganisations(db)).find((each) => each.id === organisationId)
  return { organisationId, organisationName: found(row, 'Perangkat daerah ini').name }
}

const subjectsOf: Partial<Record<SheetKind, string>> = {
  application: 'application',
  gap: 'gap',
  initiative: 'initiative',
  relation: 'relation',
}

/** Who changed what a row is about last, for the sentence that refuses to write over it. */
export async function lastChangeOf(db: Db, { kind, id }: { kind: SheetKind; id: string }) {
  return (await eventsOfSubject(db, subjectsOf[kind] ?? 'architecture-object', id)).at(-1)
}

/** The id of the import that `receiveImport` began. */
export function createdImport(outcome: Outcome): string {
  const event = outcome.events.find((each) => each.subjectKind === 'import' && each.type === 'received')
  return found(event, 'Impor ini').subjectId
}
