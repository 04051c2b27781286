import { evidenceAbout } from '#db/evidence.ts'
import { evidenceSubjectRows } from '#db/evidence-links.ts'
import type { Db, Store } from '#db/open.ts'
import { evidenceSightOf } from '#workflows/access/evidence-sight.ts'
import { type EvidenceSubject, subjectText } from '#workflows/catalogue/evidence.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { cityOffset } from './cycle-now.ts'
import { type EvidenceLine, evidenceWords } from './evidence-words.ts'

interface About {
  subjects: readonly EvidenceSubject[]
  actor: Actor
  now: string
}

/** The standing evidence about these subjects that this position may see, by the subject's id. */
async function evidenceOf(
  read: Db,
  { subjects, actor, now }: About,
): Promise<Readonly<Record<string, EvidenceLine[]>>> {
  const rows = await evidenceAbout(read, { subjects, sight: evidenceSightOf(actor) })
  const utcOffsetHours = await cityOffset(read)
  const found: Record<string, EvidenceLine[]> = {}
  for (const row of rows) {
    if (row.evidence.state !== 'current') continue
    const lines = found[row.subjectId] ?? []
    lines.push(evidenceWords(row, { utcOffsetHours, now }))
    found[row.subjectId] = lines
  }
  return found
}

/**
 * The evidence section of a page: what is kept about these subjects, each piece once, where more is brought, and
 * what is stated without any.
 * @param own what new evidence is for
 */
export async function evidenceSection(
  read: Db,
  { own, organisationId, ...about }: About & { own: EvidenceSubject; organisationId: string },
) {
  const found = Object.values(await evidenceOf(read, about)).flat()
  const lines = [...new Map(found.map((line) => [line.id, line])).values()]
  const mayAdd = mayFileEvidence(about.actor, organisationId)
  const addHref = mayAdd ? `/bukti/baru?untuk=${encodeURIComponent(subjectText(own))}` : null
  return { lines, addHref }
}

/** The evidence section of a follow-up that is within the reader's sight. */
export async function followUpEvidence(
  { read }: Pick<Store, 'read'>,
  { id, actor, now }: { id: string; actor: Actor; now: string },
) {
  const own = { kind: 'follow-up' as const, id }
  const [row] = await evidenceSubjectRows(read, [own])
  const section = { own, subjects: [own], organisationId: row?.organisationId ?? '', actor, now }
  const { lines, addHref } = await evidenceSection(read, section)
  return { lines, addHref: addHref === null ? null : `${addHref}&jenis=execution` }
}

/** Whether this position may bring evidence for something of this organisation. */
export function mayFileEvidence(actor: Actor, organisationId: string): boolean {
  const subject = { organisationId, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type: 'evidenceFiled' }, subject })
}
