import { dateTimeText } from '#app/text/dates.ts'
import { type DecreeComment, placeLabel } from '#app/text/decree-places.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { figuresOfDecree } from '#db/decree-annexes.ts'
import { commentsOfDecree, type DecreeCommentRow } from '#db/decree-comments.ts'
import type { DecreeRow } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import { paragraphsOf } from '#workflows/decree/check.ts'
import { markValues } from '#workflows/decree/compose.ts'
import { type DecreeWords, fillMarks, withStrayMarksShown } from '#workflows/decree/words.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { cityOffset } from './cycle-now.ts'
import { type DecreeQuestion, decreeAndCase, decreeHead } from './decree-page.ts'

/** The comments of a decree, what may still be said and of which paragraph; null when there is no such decree. */
export async function decreeComments(store: Pick<Store, 'read'>, question: DecreeQuestion) {
  const head = await decreeHead(store, question)
  const found = await decreeAndCase(store.read, question.decreeId)
  if (head === null || found === null) return null
  const comments = await commentsOn(store.read, found.decree)
  const isOpen = ['drafting', 'checking', 'initialling'].includes(head.stage.code)
  return {
    ...head,
    open: comments.filter(({ resolved }) => resolved === null),
    settled: comments.filter(({ resolved }) => resolved !== null).toReversed(),
    isOpen,
    mayComment: isOpen && mayComment(question),
    places: (await printedParagraphs(store.read, found.decree)).map(({ place, text }) => ({
      value: place,
      label: `${placeLabel(place)}: ${opening(text)}`,
    })),
  }
}

/** The comments of a decree, the oldest first. */
export async function commentsOn(read: Db, decree: DecreeRow): Promise<DecreeComment[]> {
  const offset = await cityOffset(read)
  const printed = new Map((await printedParagraphs(read, decree)).map(({ place, text }) => [place, text]))
  return (await commentsOfDecree(read, decree.id)).map((row) => commentOf(row, printed, offset))
}

/** Whether this position speaks about drafts at all. */
export function mayComment({ actor }: Pick<DecreeQuestion, 'actor'>): boolean {
  const subject = { organisationId: null, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type: 'decreeCommented' }, subject })
}

function commentOf(
  row: DecreeCommentRow,
  printed: ReadonlyMap<string, string>,
  offset: number,
): DecreeComment {
  const { id, place, quote, comment, byName, byTitle, at, resolvedAt } = row
  const now = printed.get(place) ?? ''
  return {
    id,
    place,
    placeLabel: placeLabel(place),
    quote,
    now: now === quote ? null : now,
    comment,
    by: `${byName}, ${byTitle}`,
    at,
    when: dateTimeText(at, offset),
    resolved:
      resolvedAt === null
        ? null
        : { by: `${row.resolvedByName}, ${row.resolvedByTitle}`, when: dateTimeText(resolvedAt, offset) },
  }
}

async function printedParagraphs(read: Db, decree: DecreeRow): Promise<{ place: string; text: string }[]> {
  const values = markValues(await figuresOfDecree(read, decree), terbilang)
  return paragraphsOf(decree.words as DecreeWords).map(({ place, text }) => ({
    place,
    text: fillMarks(withStrayMarksShown(text, values), values),
  }))
}

function opening(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
