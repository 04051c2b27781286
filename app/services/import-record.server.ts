import { FileRefused } from '#app/exchange/file-refused.ts'
import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import { type ImportOutlook, outlookOf } from '#app/exchange/import/import-outlook.ts'
import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import { planRows } from '#app/exchange/import/plan-rows.ts'
import type { KnownApplication, RowPlan, WritablePlan } from '#app/exchange/import/row-plan.ts'
import { type ImportRecord, type ImportRowRecord, importById, listImports } from '#db/imports.ts'
import { type ApplicationRow, allApplications, applicationsOfOrganisation } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { Outcome } from './perform.server.ts'
import { frozenOrganisations } from './record-application.server.ts'
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

/** What an import would do now: row by row and together, and what is on record within its reach. */
export async function planImport(
  { db, at }: Pick<Act, 'db' | 'at'>,
  input: {
    organisationId: string | null
    reading: Pick<ImportReading, 'emptiesBlanks' | 'owners'>
    rows: readonly { given: GivenRow; answer: string | null }[]
  },
): Promise<{
  plans: readonly WritablePlan[]
  outlook: ImportOutlook
  existing: readonly ApplicationRow[]
}> {
  const { organisationId, reading, rows } = input
  const existing =
    organisationId === null ? await allApplications(db) : await applicationsOfOrganisation(db, organisationId)
  const today = at.slice(0, 10)
  const organisations = (await allOrganisations(db)).filter(
    ({ validTo }) => validTo === null || validTo >= today,
  )
  const plans = planRows({
    rows: rows.map(({ given }) => given),
    organisations,
    importFor: organisationId,
    existing: existing.map((row): KnownApplication => ({ ...row, fields: row.fields as FieldValues })),
    answers: new Map(
      rows.flatMap(({ given, answer }) => (answer === null ? [] : [[given.row, answer] as const])),
    ),
    owners: new Map(Object.entries(ownersSaid(reading))),
    emptiesBlanks: reading.emptiesBlanks,
    frozen: await frozenOrganisations(db),
  })
  const given = rows.map((row) => row.given)
  const outlook = outlookOf({ plans, rows: given, organisations, importFor: organisationId })
  return { plans, outlook, existing }
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
function keptPlan({ fields: _fields, ...plan }: WritablePlan): RowPlan {
  return plan
}

/** The row of an import as it is stored. */
export function rowRecord(
  act: Act,
  input: { importId: string; given: GivenRow; plan: WritablePlan; answer: string | null },
): ImportRowRecord {
  const { importId, given, plan, answer } = input
  const { row, state, name, applicationId } = plan
  const unwritten = { writtenVersion: null, before: null }
  const id = act.newId(`import row ${row}`)
  return {
    id,
    importId,
    kind: 'application',
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

/** Who changed an application last, for the sentence that refuses to write over it. */
export async function lastChangeOf(db: Db, applicationId: string) {
  return (await eventsOfSubject(db, 'application', applicationId)).at(-1)
}

/** The id of the import that `receiveImport` began. */
export function createdImport(outcome: Outcome): string {
  const event = outcome.events.find((each) => each.subjectKind === 'import' && each.type === 'received')
  return found(event, 'Impor ini').subjectId
}
