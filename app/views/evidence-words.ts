import { dateText, dateTimeText, localDate } from '#app/text/dates.ts'
import { accessLabels } from '#app/text/documents.ts'
import { evidenceText, scanLabels, standingLabels } from '#app/text/evidence.ts'
import { fileSize } from '#app/text/figures.ts'
import type { EvidenceFileRow, EvidenceRow, EvidenceWithFile } from '#db/evidence.ts'
import type { SubjectRow } from '#db/evidence-links.ts'
import type { Standing } from '#db/evidence-list.ts'
import { evidence, subjectText } from '#workflows/catalogue/evidence.ts'
import { typeLabel } from '#workflows/catalogue/evidence-file.ts'
import { fieldOf, readableValue } from '#workflows/catalogue/field.ts'
import { quarterLabel } from '#workflows/rules/quarters.ts'

/** How evidence stands on a day. */
export function standingOf(
  {
    state,
    validUntil,
  }: Pick<EvidenceRow, 'state' | 'validUntil'> | { state: string; validUntil: string | null },
  today: string,
): Standing {
  if (state === 'withdrawn') return 'withdrawn'
  return validUntil !== null && validUntil < today ? 'expired' : 'valid'
}

export function evidenceKindLabel(kind: string): string {
  return readableValue(fieldOf(evidence, 'kind'), kind)
}

/** Evidence with its newest file, as a line of a list says it. */
export function evidenceWords(
  { evidence: row, file, scan }: EvidenceWithFile,
  { utcOffsetHours, now }: { utcOffsetHours: number; now: string },
) {
  const standing = standingOf(row, localDate(now, utcOffsetHours))
  return {
    id: row.id,
    href: `/bukti/${row.id}`,
    proves: row.proves,
    kind: evidenceKindLabel(row.kind),
    access: accessLabels[row.access],
    isRestricted: row.access === 'restricted',
    ground: row.ground,
    validUntil: row.validUntil === null ? null : dateText(row.validUntil),
    standing,
    standingLabel: standingLabels[standing],
    file: fileWords({ evidenceId: row.id, file, scan, utcOffsetHours }),
  }
}

export type EvidenceLine = ReturnType<typeof evidenceWords>

/** One file of evidence in words. */
export function fileWords({
  evidenceId,
  file,
  scan,
  utcOffsetHours,
}: Pick<EvidenceWithFile, 'file' | 'scan'> & { evidenceId: string; utcOffsetHours: number }) {
  const state = scan?.state ?? 'pending'
  return {
    number: file.number,
    name: file.fileName,
    type: typeLabel(file.mediaType),
    size: fileSize(file.byteSize),
    sha256: file.sha256,
    /** Null where it is given out no more. */
    href: state === 'infected' ? null : `/bukti/${evidenceId}/berkas/${file.number}`,
    scan: state,
    scanLabel: scanLabels[state],
    uploaded: dateTimeText(file.createdAt, utcOffsetHours),
    uploadedOn: dateText(localDate(file.createdAt, utcOffsetHours)),
    by: byWhom(file),
    reason: file.reason,
  }
}

export type FileLine = ReturnType<typeof fileWords>

function byWhom({ byName, byTitle }: EvidenceFileRow): string {
  return `${byName}, ${byTitle}`
}

/** What evidence is about, with the way there. */
export function subjectWords({ kind, id, name, applicationId, quarter }: SubjectRow) {
  switch (kind) {
    case 'application':
      return { key: subjectText({ kind, id }), name, href: `/aplikasi/${id}` }
    case 'observation': {
      const label = quarter === null ? '' : quarterLabel(`${quarter.year}-Q${quarter.quarter}`)
      const words = `${name}, pemantauan ${label}`
      return {
        key: subjectText({ kind, id }),
        name: words,
        href: `/aplikasi/${applicationId ?? ''}#pemantauan`,
      }
    }
    case 'submission':
      return { key: subjectText({ kind, id }), name: `Berkas ${name}`, href: `/pengajuan/${id}` }
    case 'follow-up':
      return {
        key: subjectText({ kind, id }),
        name: `${evidenceText.followUpOf} ${name}`,
        href: `/tindak-lanjut/${id}`,
      }
  }
}

export type SubjectLine = ReturnType<typeof subjectWords>
