import { countText, type ReviewCount } from '#app/text/counts.ts'
import { benchLine, initiativeReviewText as text } from '#app/text/initiative-review.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import { type Dossier, opinionCount } from '../cycle-record.ts'
import { may, partOf, type Standpoint, type TaskToDo, toDo, type Work, waiting } from './task.ts'

interface ReviewOfOffice {
  reviewer: ReviewerKind
  /** How many initiatives of the roadmap wait for its word; null for an office that gives none. */
  initiatives: number | null
  /** End of the time for opinions (ISO, UTC). */
  dueAt: string | null
  count: ReviewCount
}

/** One office's review: dossiers whose applications lack its opinion, and questions that were answered. */
export function reviewerWork(
  from: Standpoint,
  { reviewer, initiatives, dueAt, count }: ReviewOfOffice,
): Work {
  const mine = from.record.dossiers.filter((dossier) => isMine(dossier, from, reviewer))
  const inReview = mine.filter((dossier) => dossier.regions !== null)
  return {
    toDo: [
      ...inReview
        .filter((dossier) => dossier.regions?.[reviewer] === 'pending')
        .map((dossier) => review(dossier, { from, reviewer, dueAt })),
      ...initiativeReview(initiatives ?? 0, { from, dueAt }),
    ],
    waiting: inReview.flatMap((dossier) =>
      dossier.questions
        .filter((question) => question.reviewer === reviewer && question.answeredAt === null)
        .map((question) =>
          waiting(
            {
              key: `question ${question.id}`,
              title: dossier.organisation,
              hint: `Menjawab klarifikasi: ${question.question}`,
              since: question.askedAt,
              href: `/pengajuan/${dossier.id}`,
            },
            from,
          ),
        ),
    ),
    figures: [partOf(count.given, count.submitted - count.own, countText.reviewed)],
  }
}

function isMine({ row }: Dossier, from: Standpoint, reviewer: ReviewerKind): boolean {
  return may(from, row, { type: 'reviewCompleted', reviewer })
}

function review(
  dossier: Dossier,
  { from, reviewer, dueAt }: { from: Standpoint; reviewer: ReviewerKind; dueAt: string | null },
): TaskToDo {
  const left = dossier.items.length - opinionCount(dossier, reviewer)
  const answer = dossier.questions.findLast(
    (question) => question.reviewer === reviewer && question.answeredAt !== null,
  )
  const count =
    dossier.items.length === 0
      ? 'Berkas nihil: tidak ada aplikasi untuk ditelaah. Cukup nyatakan selesai.'
      : `${left} dari ${dossier.items.length} aplikasi belum ditelaah.`
  return toDo(
    {
      key: `review ${reviewer} ${dossier.id}`,
      title: dossier.organisation,
      hint: answer === undefined ? count : `Klarifikasi sudah dijawab. ${count}`,
      dueAt,
      href: `/telaah?perangkat=${dossier.organisationId}`,
      button:
        answer !== undefined ? 'Baca jawaban' : dossier.items.length === 0 ? 'Nyatakan selesai' : 'Telaah',
    },
    from,
  )
}

/** All initiatives that wait are one task: they are read on one page. */
function initiativeReview(
  count: number,
  { from, dueAt }: { from: Standpoint; dueAt: string | null },
): TaskToDo[] {
  if (count === 0) return []
  const hint = benchLine(count)
  const href = '/peta-rencana/telaah'
  return [toDo({ key: 'initiatives', title: text.task, hint, dueAt, href, button: text.give }, from)]
}
