import {
  type Dependent,
  judgedSince,
  linkedTo,
  opinedOn,
  referringTo,
  relatedTo,
  submittedSince,
} from '#db/import-dependents.ts'
import { type ImportRowRecord, importRowsOf, updateImport } from '#db/imports.ts'
import { organisationById } from '#db/organisations.ts'
import { isSheetKind } from '#workflows/catalogue/sheets.ts'
import { daysToUndoImport, undoUntil } from '#workflows/rules/undo-import.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { changedBy } from './changed-by.server.ts'
import { agencyOf, lastChangeOf, openImport } from './import-record.server.ts'
import { lapsed } from './lapsed.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { frozenOrganisations } from './record-application.server.ts'
import { refusal } from './undo-refusal.server.ts'
import { relateAgain, unmakeBetween } from './undo-relations.server.ts'
import { asLeft, takeBack, type WrittenThing } from './undo-rows.server.ts'

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
    // What the import related itself does not stand in its own way.
    for (const each of written) if (isBetween(each)) await unmakeBetween(act, { ...each, importId })
    await refuseDependents(act, { written, since })
    for (const each of written) await takeBack(act, each, importId)
    for (const { row } of written) await relateAgain(act, { row, importId })
    await updateImport(act.db, { id: importId, state: 'undone' })
    const counts = { restored: rows.filter((row) => row.before !== null).length, applications: rows.length }
    const payload = { ...(await agencyOf(act.db, record.organisationId)), counts }
    act.note({ kind: 'import', id: importId, version, type: 'undone', payload })
  })
}

function isBetween(written: WrittenThing): written is Extract<WrittenThing, { kind: 'relation' | 'link' }> {
  return written.kind === 'relation' || written.kind === 'link'
}

/** What was written, each still as the import left it; refuses when one is not. */
async function untouched(act: Act, rows: readonly ImportRowRecord[]): Promise<WrittenThing[]> {
  const written: WrittenThing[] = []
  for (const row of rows) {
    const thing = await asLeft(act.db, row)
    if (thing === null) {
      const kind = isSheetKind(row.kind) ? row.kind : 'application'
      const last = await lastChangeOf(act.db, { kind, id: row.applicationId ?? '' })
      throw refusal(`"${row.name}" ${await changedBy(act.db, last)} sesudah impor ini.`)
    }
    written.push(thing)
  }
  return written
}

const referringWords: Partial<Record<Dependent['kind'], string>> = {
  evidence: 'punya bukti dukung',
  observation: 'punya pemantauan triwulan',
  relation: 'punya hubungan dalam arsitektur',
  link: 'punya hubungan dalam peta rencana',
  opinion: 'sudah ditelaah sesudah impor ini',
}

async function refuseDependents(
  act: Act,
  { written, since }: { written: readonly WrittenThing[]; since: string },
): Promise<void> {
  const nameOf = ({ applicationId }: Dependent) =>
    written.find(({ row }) => row.applicationId === applicationId)?.row.name ?? ''
  const organisationIds = [
    ...new Set(
      written.flatMap((each) =>
        each.kind === 'application' || each.kind === 'object' ? [each.stored.organisationId] : [],
      ),
    ),
  ]
  const frozen = await frozenOrganisations(act.db)
  const submitted = new Set(await submittedSince(act.db, { organisationIds, since }))
  const held = organisationIds.find((id) => frozen.has(id) || submitted.has(id))
  if (held !== undefined) {
    const agency = await organisationById(act.db, held)
    throw refusal(`Berkas ${agency?.name ?? ''} sudah diajukan dengan data ini.`)
  }
  const all = written.flatMap(({ kind, row }) => (kind === 'application' ? [row.applicationId ?? ''] : []))
  const [judged] = await judgedSince(act.db, { applicationIds: all, since })
  if (judged !== undefined)
    throw refusal(`"${nameOf(judged)}" sudah ditelaah atau diputus sesudah impor ini.`)
  const made = (of: WrittenThing['kind']) =>
    written.flatMap(({ kind, row }) => (kind === of && row.before === null ? [row.applicationId ?? ''] : []))
  const changed = written.flatMap(({ kind, row }) => (kind === 'initiative' ? [row.applicationId ?? ''] : []))
  const [reference] = [
    ...(await referringTo(act.db, made('application'))),
    ...(await relatedTo(act.db, made('object'))),
    ...(await linkedTo(act.db, [...made('initiative'), ...made('gap')])),
    ...(await opinedOn(act.db, { initiativeIds: changed, since })),
  ]
  if (reference === undefined) return
  const words = referringWords[reference.kind] ?? 'masuk dalam reviu'
  throw refusal(`"${nameOf(reference)}" sudah ${words}.`)
}
