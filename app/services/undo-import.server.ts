import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { type AttestationRow, restoreAttestations } from '#db/attestations.ts'
import { type Dependent, judgedSince, referringTo, submittedSince } from '#db/import-dependents.ts'
import { type ImportRowRecord, importRowsOf, updateImport } from '#db/imports.ts'
import { type ApplicationRow, applicationById, deleteApplication, updateApplication } from '#db/inventory.ts'
import { organisationById } from '#db/organisations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { daysToUndoImport, undoUntil } from '#workflows/rules/undo-import.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { changedMeanwhile, differenceOf } from './application-record.server.ts'
import { changedBy } from './changed-by.server.ts'
import { agencyOf, lastChangeOf, openImport } from './import-record.server.ts'
import { lapsed } from './lapsed.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { frozenOrganisations } from './record-application.server.ts'

interface Before {
  application: ApplicationRow
  attestations: readonly AttestationRow[]
}

/** A row that wrote something, with the application as it stands now. */
interface Written {
  row: ImportRowRecord
  application: ApplicationRow
}

/**
 * Takes an import back in one step: what it changed says again what it said before, what it made is gone; the
 * log keeps both. Refuses, saying what, while anything depends on it: a later edit, an opinion or decision, a
 * dossier handed in, a reading of what it made; and after 30 days.
 */
export function undoImport(office: Office, command: Command, input: { importId: string }): Promise<Outcome> {
  const { importId } = input
  return perform(office, command, async (act) => {
    const { expectedVersion } = command
    const { record, version } = await openImport(act, { importId, expectedVersion, during: ['applied'] })
    const since = record.appliedAt ?? record.createdAt
    const rows = (await importRowsOf(act.db, { importId })).filter((row) => row.writtenVersion !== null)
    if (rows.length === 0)
      throw new AppError(
        'refused',
        'Impor ini dicatat sebelum dapat dibatalkan. Ubah aplikasinya satu per satu.',
      )
    if (act.at > undoUntil(since))
      throw await lapsed(act.db, {
        words: {
          what: `Waktu ${daysToUndoImport} hari untuk membatalkan impor ini`,
          advice: 'Ubah aplikasinya satu per satu, atau impor berkas yang sudah diperbaiki.',
        },
        at: undoUntil(since),
      })
    const written = await untouched(act, rows)
    await refuseDependents(act, { written, since })
    for (const each of written) await takeBack(act, each, importId)
    await updateImport(act.db, { id: importId, state: 'undone' })
    const counts = { restored: rows.filter((row) => row.before !== null).length, applications: rows.length }
    const payload = { ...(await agencyOf(act.db, record.organisationId)), counts }
    act.note({ kind: 'import', id: importId, version, type: 'undone', payload })
  })
}

/** The applications written, each still as the import left it; refuses when one is not. */
async function untouched(act: Act, rows: readonly ImportRowRecord[]): Promise<Written[]> {
  const written: Written[] = []
  for (const row of rows) {
    const application = await applicationById(act.db, row.applicationId ?? '')
    const organisationId = (row.plan as RowPlan).organisationId
    const isAsLeft =
      application?.version === row.writtenVersion && application.organisationId === organisationId
    if (application === undefined || !isAsLeft) {
      const changed = await changedBy(act.db, await lastChangeOf(act.db, row.applicationId ?? ''))
      throw refusal(`"${row.name}" ${changed} sesudah impor ini.`)
    }
    written.push({ row, application })
  }
  return written
}

const referringWords: Partial<Record<Dependent['kind'], string>> = {
  evidence: 'punya bukti dukung',
  observation: 'punya pemantauan triwulan',
  relation: 'punya hubungan dalam arsitektur',
}

async function refuseDependents(
  act: Act,
  { written, since }: { written: readonly Written[]; since: string },
): Promise<void> {
  const nameOf = ({ applicationId }: Dependent) =>
    written.find(({ application }) => application.id === applicationId)?.application.name ?? ''
  const organisationIds = [...new Set(written.map(({ application }) => application.organisationId))]
  const frozen = await frozenOrganisations(act.db)
  const submitted = new Set(await submittedSince(act.db, { organisationIds, since }))
  const held = organisationIds.find((id) => frozen.has(id) || submitted.has(id))
  if (held !== undefined) {
    const agency = await organisationById(act.db, held)
    throw refusal(`Berkas ${agency?.name ?? ''} sudah diajukan dengan data ini.`)
  }
  const all = written.map(({ application }) => application.id)
  const [judged] = await judgedSince(act.db, { applicationIds: all, since })
  if (judged !== undefined)
    throw refusal(`"${nameOf(judged)}" sudah ditelaah atau diputus sesudah impor ini.`)
  const made = written.filter(({ row }) => row.before === null).map(({ application }) => application.id)
  const [reference] = await referringTo(act.db, made)
  if (reference === undefined) return
  const words = referringWords[reference.kind] ?? 'masuk dalam reviu'
  throw refusal(`"${nameOf(reference)}" sudah ${words}.`)
}

function refusal(reason: string): AppError {
  return new AppError('refused', `${reason} Impor tidak dapat dibatalkan; ubah aplikasinya satu per satu.`)
}

/** The history goes on: the version counts up, and what it says is what was there before. */
async function takeBack(act: Act, { row, application }: Written, importId: string): Promise<void> {
  const before = row.before as Before | null
  const { id, organisationId } = application
  const version = application.version + 1
  const about = { kind: 'application', id, version } as const
  if (before === null) {
    await deleteApplication(act.db, id)
    act.note({ ...about, type: 'removed', payload: { importId, organisationId, name: application.name } })
    return
  }
  const restored = { ...before.application, version }
  if (!(await updateApplication(act.db, restored, application.version)))
    throw await changedMeanwhile(act.db, application)
  const fields = differenceOf(application.fields as FieldValues, restored.fields as FieldValues)
  act.note({ ...about, type: 'changed', payload: { fields, importId } })
  // A word that held for what stood there holds for it again.
  const rows = before.attestations.map((word) => ({
    ...word,
    applicationVersion:
      word.applicationVersion === before.application.version ? version : word.applicationVersion,
  }))
  await restoreAttestations(act.db, { applicationId: id, rows })
}
