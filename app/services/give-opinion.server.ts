import { reviewText } from '#app/text/review.ts'
import { loadCase } from '#db/cases.ts'
import { insertOpinion, opinionsOfItem, reviewItemById } from '#db/review-items.ts'
import {
  isOpinionCode,
  needsCondition,
  needsReason,
  type ReviewerKind,
} from '#workflows/catalogue/opinion.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { completeReviewIfDone } from './review-progress.server.ts'

export interface OpinionInput {
  itemId: string
  reviewer: ReviewerKind
  code: string
  note: string
  condition: string | null
  /** The round of the dossier the reviewer was reading; when a later one has come since, the opinion is refused. */
  round?: number
}

/** From the review until the desk records a decision an opinion may be given or changed; old words are kept. */
const openStages = new Set(['inReview', 'reviewed', 'scheduled', 'heard'])

/** Gives Bappeda's, BKAD's or Diskominfo's opinion on one application. */
export function giveOpinion(office: Office, command: Command, input: OpinionInput): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const { itemId, reviewer, code, note, condition } = input
    if (!isOpinionCode(reviewer, code)) throw new AppError('invalid', 'Pilih salah satu telaah dari daftar.')
    if (needsCondition(code) && (condition ?? '').trim() === '') {
      throw new AppError('invalid', 'Tulis syaratnya, atau pilih telaah tanpa syarat.')
    }
    if (needsReason(code) && note.trim() === '')
      throw new AppError('invalid', reviewText.reasonMissing, [`catatan: ${reviewText.reasonMissing}`])
    const item = found(await reviewItemById(act.db, itemId), 'Aplikasi ini')
    const dossier = found(await loadCase(act.db, item.submissionId), 'Berkas ini')
    if (!openStages.has(dossier.stage)) {
      throw new AppError(
        'refused',
        'Telaah hanya dapat diberikan selama berkas ditelaah, sampai keputusannya disahkan.',
      )
    }
    const { round } = submissionContext.parse(dossier.context)
    if (input.round !== undefined && input.round !== round) {
      throw new AppError(
        'stale',
        'Berkas ini sudah diajukan kembali sesudah diperbaiki. Baca data yang baru, lalu beri telaah.',
      )
    }
    await act.send(itemId, { type: 'opinionGiven', reviewer, code, note, condition, round })
    const earlier = (await opinionsOfItem(act.db, itemId)).length
    await insertOpinion(act.db, {
      id: act.newId(`opinion ${itemId} ${reviewer} ${earlier}`),
      itemId,
      reviewer,
      round,
      code,
      note,
      condition,
      givenByName: act.actor.name,
      givenByTitle: act.actor.positionTitle,
      givenAt: act.at,
    })
    await completeReviewIfDone(act, item.submissionId, reviewer)
  })
}
