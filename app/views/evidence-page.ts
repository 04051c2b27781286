import { dateTimeText } from '#app/text/dates.ts'
import { filesOfEvidence, sameFileElsewhere, visibleEvidence } from '#db/evidence.ts'
import { evidenceSubjectRows, linksOfEvidence } from '#db/evidence-links.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { evidenceSightOf } from '#workflows/access/evidence-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { cityOffset } from './cycle-now.ts'
import { evidenceWords, fileWords, subjectWords } from './evidence-words.ts'
import { eventWords } from './log-line.ts'

/** One piece of evidence with every file it had, what it is for and what happened to it; null when it is not there. */
export async function evidencePage(
  { read }: Pick<Store, 'read'>,
  { id, actor, now }: { id: string; actor: Actor; now: string },
) {
  const sight = evidenceSightOf(actor)
  const row = await visibleEvidence(read, { id, sight })
  if (row === undefined) return null
  const utcOffsetHours = await cityOffset(read)
  const files = await filesOfEvidence(read, id)
  const [newest] = files
  if (newest === undefined) throw new Error(`Evidence ${id} has no file`)
  const same = await sameFileElsewhere(read, { sha256: newest.file.sha256, exceptId: id, sight })
  const may = (type: 'evidenceReplaced' | 'evidenceChanged' | 'evidenceWithdrawn') =>
    row.state === 'current' &&
    mayPerform(recordPermissions, {
      actor,
      event: { type },
      subject: { organisationId: row.organisationId, organiserId: null },
    })
  return {
    ...evidenceWords({ evidence: row, ...newest }, { utcOffsetHours, now }),
    version: row.version,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    seesAll: sight.scope.kind === 'all',
    about: (await evidenceSubjectRows(read, await linksOfEvidence(read, id))).map(subjectWords),
    files: files.map((each) => fileWords({ evidenceId: id, ...each, utcOffsetHours })),
    same: same.map((each) => ({ id: each.id, proves: each.proves, href: `/bukti/${each.id}` })),
    history: await historyOf(read, { id, utcOffsetHours }),
    acts: {
      mayReplace: may('evidenceReplaced'),
      mayChange: may('evidenceChanged'),
      mayWithdraw: may('evidenceWithdrawn'),
    },
  }
}

export type EvidencePage = NonNullable<Awaited<ReturnType<typeof evidencePage>>>

async function historyOf(read: Db, { id, utcOffsetHours }: { id: string; utcOffsetHours: number }) {
  const events = await eventsOfSubject(read, 'evidence', id)
  return events.toReversed().map(({ n, type, at, actor, payload }) => {
    const { name, positionTitle } = actor as Actor
    const { reason } = payload as { reason?: unknown }
    return {
      key: String(n),
      title: eventWords('evidence', type),
      at,
      when: dateTimeText(at, utcOffsetHours),
      who: `${name}, ${positionTitle}`,
      ...(typeof reason === 'string' ? { note: reason } : {}),
    }
  })
}
