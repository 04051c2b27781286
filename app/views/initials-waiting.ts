import { dateText, dateTimeText, localDate } from '#app/text/dates.ts'
import type { SinceMine, WaitingDraft } from '#app/text/initials-together.ts'
import { type CaseRow, loadCase } from '#db/cases.ts'
import { commentsOfDecree } from '#db/decree-comments.ts'
import { type DecreeRow, decreesOfCycle, initialsOfDecree } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import { allReviewCycles } from '#db/review-cycles.ts'
import { type DecreeContext, decreeContext } from '#workflows/decree/context.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'
import { cityOffset } from './cycle-now.ts'
import { compareTexts, versionsOf } from './decree-versions.ts'

export const initiallers: readonly Role[] = initialOrder

/** The drafts whose next initial is this position's, the one that waits longest first. */
export async function draftsToInitial(
  { read }: Pick<Store, 'read'>,
  actor: Pick<Actor, 'role'>,
): Promise<WaitingDraft[]> {
  const offset = await cityOffset(read)
  const waiting: { row: CaseRow; draft: WaitingDraft }[] = []
  for (const { id } of await allReviewCycles(read)) {
    for (const decree of await decreesOfCycle(read, id)) {
      const row = await loadCase(read, decree.id)
      if (row === null || row.stage !== 'initialling') continue
      const context = decreeContext.parse(row.context)
      if (initialOrder[context.initials.length] !== actor.role) continue
      waiting.push({ row, draft: await draftOf(read, { decree, row, context, role: actor.role, offset }) })
    }
  }
  return waiting
    .toSorted((one, other) => (one.row.updatedAt < other.row.updatedAt ? -1 : 1))
    .map(({ draft }) => draft)
}

interface Given {
  decree: DecreeRow
  row: CaseRow
  context: DecreeContext
  role: Role
  offset: number
}

async function draftOf(read: Db, { decree, row, context, role, offset }: Given): Promise<WaitingDraft> {
  const initials = await initialsOfDecree(read, decree.id)
  const mine = initials.filter((initial) => initial.role === role).at(-1)
  const comments = await commentsOfDecree(read, decree.id)
  return {
    id: decree.id,
    version: row.version,
    title: decree.title,
    applications: (decree.annexRows as AnnexRow[]).length,
    round: context.round,
    since: dateText(localDate(row.updatedAt, offset)),
    before: initials
      .filter(({ round }) => round === context.round)
      .map(({ byTitle, byName }) => `${byTitle}: ${byName}`),
    openComments: comments.filter(({ resolvedAt }) => resolvedAt === null).length,
    change: await changedSince(read, decree.id, mine === undefined ? null : { at: mine.at, offset }),
  }
}

async function changedSince(
  read: Db,
  decreeId: string,
  mine: { at: string; offset: number } | null,
): Promise<SinceMine> {
  const versions = await versionsOf(read, decreeId)
  const now = versions.at(-1)
  const then = mine === null ? undefined : versions.findLast(({ at }) => at <= mine.at)
  if (now === undefined || then === undefined || mine === null)
    return { initialledOn: null, from: null, to: now?.number ?? 1, added: 0, deleted: 0, places: [] }
  const { changed, added, deleted } = compareTexts(then.words, now.words)
  const places = [...new Set(changed.map(({ label }) => label))]
  const initialledOn = dateTimeText(mine.at, mine.offset)
  return { initialledOn, from: then.number, to: now.number, added, deleted, places }
}
