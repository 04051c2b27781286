import { collectingCycle, confirmedByCommand } from '#db/attestations.ts'
import type { Db } from '#db/open.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

interface Confirmed {
  id: string
  organisationId: string
  version: number
}

/** A kind of record that its agency stands by anew in each cycle: what it is called and where its word is kept. */
export interface ConfirmedKind<Row extends Confirmed> {
  /** The subject of its events. */
  kind: 'application' | 'architecture-object'
  act: 'applicationConfirmed' | 'objectConfirmed'
  words: { this: string; noneChosen: string; noCycle: string }
  byId(db: Db, id: string): Promise<Row | undefined>
  /** Replaces a row at the version expected; false when somebody else was faster. */
  update(db: Db, row: Row, expectedVersion: number): Promise<boolean>
  changedMeanwhile(db: Db, row: Row): Promise<AppError>
  /** Why this one need not be confirmed, or null. */
  refusal(row: Row): string | null
  /** The words that still hold in a cycle, by record. */
  standing(
    db: Db,
    of: { cycleId: string; organisationId: string },
  ): Promise<ReadonlyMap<string, { id: string }>>
  /** The word "unchanged" on a version of a record in a cycle. */
  attest(act: Act, word: { id: string; version: number; cycleId: string }): Promise<void>
  /** Takes the word of a cycle away. */
  forget(db: Db, word: { id: string; cycleId: string }): Promise<void>
}

/**
 * The agency says that its records are still as recorded, for the cycle that collects now: all of them, or none.
 * What it has answered for already is left as it is; a later change needs a new word.
 */
export async function confirmRecords<Row extends Confirmed>(
  act: Act,
  of: ConfirmedKind<Row>,
  { ids, versionsSeen }: { ids: readonly string[]; versionsSeen?: ReadonlyMap<string, number> | undefined },
): Promise<void> {
  if (ids.length === 0) throw new AppError('refused', of.words.noneChosen)
  const rows = await permittedRows(of, act, ids)
  for (const [organisationId, own] of byOrganisation(rows)) {
    const cycle = await openCycle(of, act, organisationId)
    const standing = await of.standing(act.db, { cycleId: cycle.id, organisationId })
    for (const row of own.filter(({ id }) => !standing.has(id))) {
      // Nobody stands by what they have not read.
      if (row.version !== (versionsSeen?.get(row.id) ?? row.version))
        throw await of.changedMeanwhile(act.db, row)
      const refusal = of.refusal(row)
      if (refusal !== null) throw new AppError('refused', refusal)
      const version = await nextVersion(of, act, { row, type: 'confirmed', cycle })
      await of.attest(act, { id: row.id, version, cycleId: cycle.id })
    }
  }
}

/**
 * Takes back what a command confirmed, as long as the agency's dossier lies with it: those of its records that
 * nothing was done to since wait for their word again, the others stay. Refused when none is left.
 */
export async function unconfirmRecords<Row extends Confirmed>(
  act: Act,
  of: ConfirmedKind<Row>,
  { confirmedBy }: { confirmedBy: string },
): Promise<void> {
  const versions = await confirmedByCommand(act.db, { commandId: confirmedBy, kind: of.kind })
  const rows = await permittedRows(of, act, [...versions.keys()])
  for (const [organisationId, own] of byOrganisation(rows)) {
    const cycle = await openCycle(of, act, organisationId)
    const standing = await of.standing(act.db, { cycleId: cycle.id, organisationId })
    for (const row of own.filter(({ id, version }) => standing.has(id) && versions.get(id) === version)) {
      await nextVersion(of, act, { row, type: 'unconfirmed', cycle })
      await of.forget(act.db, { id: row.id, cycleId: cycle.id })
    }
  }
  if (act.drafts.length === 0)
    throw new AppError(
      'refused',
      'Tidak ada yang dapat diurungkan: datanya sudah berubah, atau kepastiannya sudah ditarik kembali.',
    )
}

async function permittedRows<Row extends Confirmed>(
  of: ConfirmedKind<Row>,
  act: Act,
  ids: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = []
  for (const id of new Set(ids)) {
    const row = found(await of.byId(act.db, id), of.words.this)
    await act.require(of.act, row.organisationId)
    rows.push(row)
  }
  return rows
}

function byOrganisation<Row extends Confirmed>(rows: readonly Row[]): [organisationId: string, own: Row[]][] {
  const ids = [...new Set(rows.map(({ organisationId }) => organisationId))]
  return ids.map((id) => [id, rows.filter(({ organisationId }) => organisationId === id)])
}

async function openCycle<Row extends Confirmed>(of: ConfirmedKind<Row>, act: Act, organisationId: string) {
  await refuseWhileFrozen(act.db, organisationId)
  const cycle = await collectingCycle(act.db, organisationId)
  if (cycle === null) throw new AppError('refused', of.words.noCycle)
  return cycle
}

interface Step<Row> {
  row: Row
  type: 'confirmed' | 'unconfirmed'
  cycle: { id: string; year: number }
}

/** The record gets a version and its time of change stays: nothing of it was changed. */
async function nextVersion<Row extends Confirmed>(
  of: ConfirmedKind<Row>,
  act: Act,
  { row, type, cycle }: Step<Row>,
): Promise<number> {
  const version = row.version + 1
  if (!(await of.update(act.db, { ...row, version }, row.version)))
    throw await of.changedMeanwhile(act.db, row)
  act.note({ kind: of.kind, id: row.id, version, type, payload: { cycleId: cycle.id, year: cycle.year } })
  return version
}
