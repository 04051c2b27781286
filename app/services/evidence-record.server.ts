import { type EvidenceRow, evidenceById, insertEvidenceFile } from '#db/evidence.ts'
import { evidenceSubjectRows, type SubjectRow } from '#db/evidence-links.ts'
import { keepScan } from '#db/file-scans.ts'
import { type EvidenceSubject, evidence } from '#workflows/catalogue/evidence.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { JudgedFile } from './judge-upload.server.ts'
import { versionSeen } from './version-seen.server.ts'

const schema = recordSchema(evidence, { moment: 'submission' })

/** What evidence says of itself, as columns. */
export type EvidenceWords = Pick<EvidenceRow, 'kind' | 'proves' | 'access' | 'ground' | 'validUntil'>

/** Checks the answers by the declaration; a ground stands only beside "terbatas". */
export function evidenceWords(fields: FieldValues): EvidenceWords {
  const parsed = schema.safeParse(fields)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => issue.message)
    throw new AppError('invalid', problems[0] ?? 'Keterangan bukti belum lengkap.', problems)
  }
  const { kind, proves, access, ground, validUntil } = parsed.data as Record<string, string | undefined>
  return {
    kind: String(kind),
    proves: String(proves).trim(),
    access: access as EvidenceRow['access'],
    ground: access === 'restricted' ? String(ground).trim() : null,
    validUntil: validUntil ?? null,
  }
}

const noSubject = 'Pilih paling sedikit satu yang dibuktikan.'

/** What evidence is to be about: all of it there, and all of one agency's. */
export async function subjectsFor(
  act: Pick<Act, 'db'>,
  subjects: readonly EvidenceSubject[],
): Promise<{ organisationId: string; rows: SubjectRow[] }> {
  if (subjects.length === 0) throw new AppError('invalid', noSubject, [`untuk: ${noSubject}`])
  const rows = await evidenceSubjectRows(act.db, subjects)
  const [first] = rows
  if (first === undefined || rows.length !== subjects.length)
    throw new AppError('not-found', 'Yang hendak dibuktikan tidak ditemukan.')
  if (rows.some(({ organisationId }) => organisationId !== first.organisationId))
    throw new AppError('invalid', 'Satu bukti hanya untuk satu perangkat daerah.')
  return { organisationId: first.organisationId, rows }
}

/** The reason without the blanks around it; refuses where there is none, at its field. */
export function reasonOf(text: string, missing: string): string {
  const words = text.trim()
  if (words === '') throw new AppError('invalid', missing, [`alasan: ${missing}`])
  return words
}

/** What is answered when somebody was faster between two looks. */
export function changedJustNow(): AppError {
  return new AppError('stale', 'Bukti ini baru saja diubah orang lain. Muat ulang, lalu ulangi.')
}

interface Opened {
  row: EvidenceRow
  /** The version after the event being written. */
  version: number
}

/** Evidence that stands, for an act on it: permission (403), whether somebody was faster (409). */
export async function openEvidence(
  act: Act,
  {
    evidenceId: id,
    type,
    expectedVersion,
  }: {
    evidenceId: string
    type: 'evidenceReplaced' | 'evidenceChanged' | 'evidenceWithdrawn'
    expectedVersion: number | undefined
  },
): Promise<Opened> {
  const row = found(await evidenceById(act.db, id), 'Bukti ini')
  await act.require(type, row.organisationId)
  const version = await versionSeen(act.db, { kind: 'evidence', id, name: 'Bukti ini', expectedVersion })
  if (row.state === 'withdrawn')
    throw new AppError('refused', 'Bukti ini sudah ditarik. Unggah sebagai bukti baru bila masih diperlukan.')
  return { row, version }
}

/** Writes a file of evidence and what the scanner said of it. */
export async function addEvidenceFile(
  act: Act,
  {
    evidenceId,
    number,
    file,
    reason,
  }: { evidenceId: string; number: number; file: JudgedFile; reason: string | null },
): Promise<void> {
  const { scan, ...columns } = file
  await insertEvidenceFile(act.db, {
    ...columns,
    id: act.newId('evidence file'),
    evidenceId,
    number,
    reason,
    byName: act.actor.name,
    byTitle: act.actor.positionTitle,
    createdAt: act.at,
  })
  const checkedAt = scan === 'pending' ? null : act.at
  await keepScan(act.db, { sha256: file.sha256, state: scan, signature: null, checkedAt })
}
