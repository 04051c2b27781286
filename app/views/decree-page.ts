import { dateText, dateTimeText } from '#app/text/dates.ts'
import { modeLabels } from '#app/text/decree.ts'
import { documentKindLabels } from '#app/text/documents.ts'
import { happened } from '#app/text/happened.ts'
import { type CaseRow, loadCase } from '#db/cases.ts'
import { commentsOfDecree } from '#db/decree-comments.ts'
import { type DecreeRow, decreeById } from '#db/decrees.ts'
import { documentsOfSubject } from '#db/documents.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db, Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { documentSightOf } from '#workflows/access/document-sight.ts'
import { type DecreeContext, decreeContext } from '#workflows/decree/context.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { decreeWorkflow } from '#workflows/decree/workflow.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { cityDate } from './city-date.ts'
import { checksOfDecree } from './decree-checks.ts'
import { decreeTone } from './decree-list.ts'
import { decreePaper } from './decree-paper.ts'
import { decreeTurn } from './decree-step.ts'
import { actsOn } from './possible-acts.ts'

export interface DecreeQuestion {
  decreeId: string
  actor: Actor
  /** Now (ISO, UTC). */
  now: string
}

/** What stands over every page of a decree; null when there is no such decree. */
export async function decreeHead({ read }: Pick<Store, 'read'>, { decreeId, actor }: DecreeQuestion) {
  const found = await decreeAndCase(read, decreeId)
  if (found === null) return null
  const { decree, row } = found
  const context = decreeContext.parse(row.context)
  const other = async (id: string | null) => (id === null ? undefined : decreeById(read, id))
  return {
    id: decree.id,
    version: row.version,
    title: decree.title,
    mode: modeLabels[decree.mode as DecreeContext['mode']].label,
    stage: { code: row.stage, label: stageLabel(decreeWorkflow, row.stage), tone: decreeTone(row.stage) },
    turn: decreeTurn({ stage: row.stage, initials: context.initials.length }),
    openComments: (await commentsOfDecree(read, decree.id)).filter(({ resolvedAt }) => resolvedAt === null)
      .length,
    number: decree.number,
    dated: decree.dated === null ? null : dateText(decree.dated),
    previous: linkTo(await other(decree.previousDecreeId)),
    replacedBy: linkTo(await other(decree.replacedById)),
    acts: await actsOn(read, { row, actor, details: { step: actor.role } }),
  }
}

export type DecreeHead = NonNullable<Awaited<ReturnType<typeof decreeHead>>>

/** The page of a decree: paper, checks, documents, and what happened to it. */
export async function decreePage(store: Pick<Store, 'read'>, question: DecreeQuestion) {
  const { decreeId, actor, now } = question
  const head = await decreeHead(store, question)
  const decree = await decreeById(store.read, decreeId)
  const paper = head && (await decreePaper(store, { decreeId, stage: head.stage.code, at: now }))
  if (head === null || decree === undefined || paper === null) return null
  const { utcOffsetHours } = governmentOf(await readSetting(store.read, 'government'))
  return {
    ...head,
    paper,
    comments: await openPlaces(store.read, decreeId),
    checks: await checksOfDecree(store.read, { decree, today: await cityDate(store, now) }),
    documents: await decreeDocuments(store.read, { decreeId, actor }),
    history: await historyOf(store.read, decreeId, utcOffsetHours),
  }
}

/** How many open comments stand on each paragraph; those on the items of a dictum count for the dictum. */
async function openPlaces(read: Db, decreeId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { place, resolvedAt } of await commentsOfDecree(read, decreeId)) {
    if (resolvedAt !== null) continue
    const shown = place.replace(/\.items\.\d+$/, '.text')
    counts[shown] = (counts[shown] ?? 0) + 1
  }
  return counts
}

/** Documents of a decree, each kind in its newest making first. */
export async function decreeDocuments(read: Db, { decreeId, actor }: { decreeId: string; actor: Actor }) {
  const sight = documentSightOf(actor)
  const documents = await documentsOfSubject(read, { subjectId: decreeId, sight })
  return documents.toReversed().map(({ id, kind, fileName, pageCount, byteSize, createdAt }) => ({
    id,
    kind,
    label: documentKindLabels[kind] ?? kind,
    fileName,
    pages: pageCount,
    bytes: byteSize,
    createdAt,
  }))
}

/** The decree with its case; null when either is missing. */
export async function decreeAndCase(
  read: Db,
  decreeId: string,
): Promise<{ decree: DecreeRow; row: CaseRow } | null> {
  const decree = await decreeById(read, decreeId)
  const row = decree === undefined ? null : await loadCase(read, decreeId)
  return decree === undefined || row === null ? null : { decree, row }
}

async function historyOf(read: Db, decreeId: string, utcOffsetHours: number) {
  const events = await eventsOfSubject(read, 'decree', decreeId)
  return events.toReversed().map((event) => {
    const actor = event.actor as Actor
    const { note } = event.payload as { note?: string | null }
    return {
      key: String(event.n),
      title: happened('decree', event.type) ?? event.type,
      who: `${actor.name}, ${actor.positionTitle}`,
      at: event.at,
      when: dateTimeText(event.at, utcOffsetHours),
      note: note ?? null,
      isNotable: event.type === 'returned',
    }
  })
}

function linkTo(decree: DecreeRow | undefined): { id: string; label: string } | null {
  return decree === undefined ? null : { id: decree.id, label: `Nomor ${decree.number ?? '-'}` }
}
