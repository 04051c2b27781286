import { dateTimeText } from '#app/text/dates.ts'
import { evidenceText as text } from '#app/text/evidence.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import { evidenceAbout } from '#db/evidence.ts'
import { evidenceSubjectRows } from '#db/evidence-links.ts'
import { subjectsOfEvidence } from '#db/evidence-list.ts'
import { followUpsWithin } from '#db/follow-ups.ts'
import { readingsSince } from '#db/monitoring.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { reviewCycleById, submissionById } from '#db/review-cycles.ts'
import { evidenceSightOf } from '#workflows/access/evidence-sight.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { EvidenceSubject } from '#workflows/catalogue/evidence.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset } from './cycle-now.ts'
import { type EvidenceLine, evidenceWords, subjectWords } from './evidence-words.ts'

/** Everything that evidence about a dossier can be about: the dossier, its applications, readings and follow-ups. */
export async function subjectsOfDossierEvidence(
  read: Db,
  { submissionId, organisationId }: { submissionId: string; organisationId: string },
): Promise<EvidenceSubject[]> {
  const applications = await applicationsOwnedBy(read, organisationId)
  const applicationIds = applications.map(({ id }) => id)
  const readings = await readingsSince(read, { applicationIds, year: 0 })
  const followUps = await followUpsWithin(read, { organisationId })
  return [
    { kind: 'submission', id: submissionId },
    ...applicationIds.map((id) => ({ kind: 'application' as const, id })),
    ...readings.map(({ id }) => ({ kind: 'observation' as const, id })),
    ...followUps.map(({ followUp }) => ({ kind: 'follow-up' as const, id: followUp.id })),
  ]
}

/**
 * The standing evidence of a dossier that this position may have, to be taken away at once, with an index for
 * people and one for spreadsheets; null when the dossier is not there for them. An infected file stays out.
 */
export async function evidenceBundle(
  { read }: Pick<Store, 'read'>,
  { id, actor, now }: { id: string; actor: Actor; now: string },
) {
  const submission = await submissionById(read, id)
  if (submission === undefined || !isWithin(scopeOf(actor), submission.organisationId)) return null
  const { organisationId } = submission
  const utcOffsetHours = await cityOffset(read)
  const subjects = await subjectsOfDossierEvidence(read, { submissionId: id, organisationId })
  const found = await evidenceAbout(read, { subjects, sight: evidenceSightOf(actor) })
  const rows = [...new Map(found.map((row) => [row.evidence.id, row])).values()].filter(
    ({ evidence, scan }) => evidence.state === 'current' && scan?.state !== 'infected',
  )
  const about = await namesOf(
    read,
    rows.map(({ evidence }) => evidence.id),
  )
  const files = rows.map(
    ({ evidence, file, scan }, index): BundledFile => ({
      evidenceId: evidence.id,
      number: file.number,
      fileName: file.fileName,
      sha256: file.sha256,
      byteSize: file.byteSize,
      at: file.createdAt,
      isRestricted: evidence.access === 'restricted',
      name: `${String(index + 1).padStart(3, '0')} ${file.fileName}`,
      about: about.get(evidence.id) ?? '',
      words: evidenceWords({ evidence, file, scan }, { utcOffsetHours, now }),
    }),
  )
  const agency = (await organisationById(read, organisationId))?.name ?? '-'
  const cycle = (await reviewCycleById(read, submission.cycleId))?.title ?? '-'
  const heading = [
    `${text.bundleTitle} ${agency}`,
    cycle,
    `${text.bundleTaken} ${actor.name}, ${actor.positionTitle}, ${dateTimeText(now, utcOffsetHours)}`,
  ]
  return {
    fileName: `bukti ${agency}.zip`,
    files,
    lines: [bundleColumns, ...files.map(lineOf)],
    index: [...heading, '', ...files.flatMap(paragraphOf)].join('\r\n'),
  }
}

interface BundledFile {
  evidenceId: string
  number: number
  fileName: string
  sha256: string
  byteSize: number
  /** ISO, UTC. */
  at: string
  isRestricted: boolean
  /** What it is called in the archive. */
  name: string
  about: string
  words: EvidenceLine
}

const { name, kind, proves, about: aboutLabel, access, validUntil, uploaded, by, sha256 } = text.columns
const bundleColumns = [name, proves, kind, aboutLabel, access, validUntil, uploaded, by, sha256]

function lineOf(file: BundledFile): string[] {
  const { words } = file
  return [
    file.name,
    words.proves,
    words.kind,
    file.about,
    words.access,
    words.validUntil ?? '',
    words.file.uploaded,
    words.file.by,
    file.sha256,
  ]
}

function paragraphOf(file: BundledFile): string[] {
  const { words } = file
  return [
    file.name,
    `  ${words.proves}`,
    `  ${words.kind}. ${text.where}: ${file.about}`,
    `  ${words.access}${words.ground === null ? '' : `: ${words.ground}`}`,
    `  ${words.file.uploaded}, ${words.file.by}`,
    `  SHA-256 ${file.sha256}`,
    '',
  ]
}

async function namesOf(read: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const subjects = await subjectsOfEvidence(read, ids)
  const rows = await evidenceSubjectRows(read, [...subjects.values()].flat())
  const words = new Map(rows.map((row) => [row.id, subjectWords(row).name]))
  return new Map(
    [...subjects].map(([id, own]) => [id, own.flatMap((each) => words.get(each.id) ?? []).join('; ')]),
  )
}
