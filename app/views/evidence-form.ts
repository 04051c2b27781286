import { visibleEvidence } from '#db/evidence.ts'
import { evidenceSubjectRows, linksOfEvidence, type SubjectRow } from '#db/evidence-links.ts'
import { applicationsOfOrganisation, observationsOfApplication } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { evidenceSightOf } from '#workflows/access/evidence-sight.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import { type EvidenceSubject, evidenceSubject, subjectText } from '#workflows/catalogue/evidence.ts'
import { acceptedFiles } from '#workflows/catalogue/evidence-file.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { mostEvidenceBytes } from '#workflows/settings/evidence.ts'
import { mayFileEvidence } from './evidence-of.ts'
import { subjectWords } from './evidence-words.ts'

export const evidenceWriters: readonly Role[] = recordPermissions.evidenceFiled.map(({ role }) => role)

/** What the field of a file needs to know before one chooses. */
export async function fileRules(read: Db) {
  return { mostBytes: mostEvidenceBytes(await readSetting(read, 'evidence')), accept: acceptedFiles }
}

/**
 * The form for new evidence about what the address names (`untuk`); null when that is not there for this
 * position, or not theirs to prove.
 */
export async function newEvidenceForm(
  { read }: Pick<Store, 'read'>,
  { actor, about, kind }: { actor: Actor; about: readonly string[]; kind: string | null },
) {
  const rows = await provable(read, { actor, about })
  const [first] = rows ?? []
  if (first === undefined) return null
  const stored: FieldValues = { access: 'internal', ...(kind === null ? {} : { kind }) }
  return { ...(await subjectChoices(read, { first, chosen: about })), stored, ...(await fileRules(read)) }
}

/** What these texts name, if all of it is there for this position and theirs to prove; else null. */
export async function provable(
  read: Db,
  { actor, about }: { actor: Actor; about: readonly string[] },
): Promise<SubjectRow[] | null> {
  const rows = await evidenceSubjectRows(read, subjectsIn(about))
  const isTheirs = ({ organisationId }: SubjectRow) =>
    isWithin(scopeOf(actor), organisationId) && mayFileEvidence(actor, organisationId)
  return rows.length === about.length && rows.every(isTheirs) ? rows : null
}

/** The form to change what evidence says of itself; null when it is not there, or not theirs to change. */
export async function changeEvidenceForm(
  { read }: Pick<Store, 'read'>,
  { actor, id }: { actor: Actor; id: string },
) {
  const row = await visibleEvidence(read, { id, sight: evidenceSightOf(actor) })
  if (row === undefined || !mayFileEvidence(actor, row.organisationId)) return null
  const subjects = await linksOfEvidence(read, id)
  const [first] = await evidenceSubjectRows(read, subjects)
  const { kind, proves, access, ground, validUntil } = row
  const stored: FieldValues = {
    kind,
    proves,
    access,
    ...(ground === null ? {} : { ground }),
    ...(validUntil === null ? {} : { validUntil }),
  }
  const chosen = subjects.map(subjectText)
  const about = first === undefined ? null : await subjectChoices(read, { first, chosen })
  return {
    id,
    proves,
    version: row.version,
    isWithdrawn: row.state === 'withdrawn',
    stored,
    subjects: about?.subjects ?? [],
    ...(await fileRules(read)),
  }
}

/** The subjects a form names; what is none is left out. */
export function subjectsIn(texts: readonly string[]): EvidenceSubject[] {
  return texts.flatMap((text) => evidenceSubject(text) ?? [])
}

const mostChoices = 60

/** What the same evidence may be about besides: the agency's applications, and the readings of the one named. */
async function subjectChoices(read: Db, { first, chosen }: { first: SubjectRow; chosen: readonly string[] }) {
  const applications = await applicationsOfOrganisation(read, first.organisationId)
  const readings =
    first.applicationId === null ? [] : await observationsOfApplication(read, first.applicationId)
  const near: EvidenceSubject[] = [
    ...subjectsIn(chosen),
    ...(first.applicationId === null ? [] : [{ kind: 'application' as const, id: first.applicationId }]),
    ...readings.slice(0, 8).map(({ id }) => ({ kind: 'observation' as const, id })),
    ...applications.map(({ id }) => ({ kind: 'application' as const, id })),
  ]
  const unique = [...new Map(near.map((each) => [subjectText(each), each])).values()].slice(0, mostChoices)
  const rows = await evidenceSubjectRows(read, unique)
  return {
    subjects: rows.map((row) => {
      const { key, name, href } = subjectWords(row)
      return { value: key, label: name, href, isChosen: chosen.includes(key) }
    }),
  }
}
