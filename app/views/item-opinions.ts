import { dateTimeText } from '#app/text/dates.ts'
import type { Db } from '#db/open.ts'
import { type OpinionRow, opinionsOfItem } from '#db/review-items.ts'
import {
  type OpinionCode,
  opinionLabel,
  type ReviewerKind,
  recusedCode,
  reviewerKinds,
  reviewers,
} from '#workflows/catalogue/opinion.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'

/** One office's opinion on an application as it stands now. */
export interface OfficeOpinion {
  reviewer: ReviewerKind
  office: string
  code: string | null
  /** "Selaras", "tidak memberi telaah (perangkat daerah sendiri)", "Belum ada telaah". */
  label: string
  note: string
  condition: string | null
  /** Who and when, in words; null while there is none. */
  byWhom: string | null
  givenAt: string | null
}

/** The three offices' opinions; an earlier round's words do not stand. */
export async function officeOpinions(
  read: Db,
  { itemId, context, utcOffsetHours }: { itemId: string; context: unknown; utcOffsetHours: number },
): Promise<OfficeOpinion[]> {
  const given = await opinionsOfItem(read, itemId)
  const standing = reviewItemContext.parse(context).opinions
  return reviewerKinds.map((reviewer) => {
    const code = standing[reviewer]
    const row = code === null ? undefined : given.findLast((each) => each.reviewer === reviewer)
    return {
      reviewer,
      office: reviewers[reviewer].office,
      code,
      label: code === null ? 'Belum ada telaah' : opinionLabel(code as OpinionCode),
      ...(row === undefined || code === recusedCode ? nothingSaid : wordsOf(row, utcOffsetHours)),
    }
  })
}

const nothingSaid = { note: '', condition: null, byWhom: null, givenAt: null }

function wordsOf(row: OpinionRow, utcOffsetHours: number) {
  return {
    note: row.note,
    condition: row.condition,
    byWhom: `${row.givenByName}, ${row.givenByTitle} · ${dateTimeText(row.givenAt, utcOffsetHours)}`,
    givenAt: row.givenAt,
  }
}
