import { answerQuestion } from '#app/services/answer-question.server.ts'
import { askQuestion } from '#app/services/ask-question.server.ts'
import { closeSubmission } from '#app/services/close-submission.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { dossierList, type ReviewListItem, reviewList } from '#app/views/review-list.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { at } from './calendar.ts'
import { practiceDecision } from './policy.ts'
import { play, type Rehearsal } from './rehearsal.ts'
import type { Opened } from './scene-opening.ts'

const reviewerRoles = {
  planning: 'planning-reviewer',
  budget: 'budget-reviewer',
  technical: 'desk-officer',
} as const satisfies Record<ReviewerKind, Role>

/** One question is asked and answered, then the three offices give their opinions. */
export async function playReview(rehearsal: Rehearsal, { cycleId, cast }: Opened): Promise<void> {
  const { office, clock } = rehearsal
  clock.moveTo(at('2026-07-21', 8))
  await playQuestion(rehearsal, { cycleId, cast })
  await play(
    rehearsal,
    { id: 'close submission', actor: cast.one('desk-officer'), line: 'Masa pengajuan ditutup' },
    (command) => closeSubmission(office, command, { cycleId }),
  )
  const items = await reviewList(office.store, cycleId)
  for (const [reviewer, role] of Object.entries(reviewerRoles) as [ReviewerKind, Role][]) {
    for (const item of items) {
      if (cast.isOwn(role, item.organisationId)) continue
      const { itemId, fields } = item
      const line = `Telaah ${reviewer} ${String(fields.name)}`
      await play(rehearsal, { id: `opinion ${reviewer} ${itemId}`, actor: cast.one(role), line }, (command) =>
        giveOpinion(office, command, { itemId, reviewer, condition: null, ...opinionOn(item, reviewer) }),
      )
    }
  }
}

async function playQuestion(rehearsal: Rehearsal, { cycleId, cast }: Opened): Promise<void> {
  const { office } = rehearsal
  const dossiers = await dossierList(office.store, cycleId)
  const asked = dossiers.findLast((dossier) => !cast.isOwn('planning-reviewer', dossier.organisationId))
  if (asked === undefined) return
  const { submissionId, organisationId, organisation } = asked
  const reviewer = 'planning' as const
  const outcome = await play(
    rehearsal,
    {
      id: 'question',
      actor: cast.one('planning-reviewer'),
      line: `Bappeda meminta klarifikasi ${organisation}`,
    },
    (command) =>
      askQuestion(office, command, {
        submissionId,
        reviewer,
        itemId: null,
        question: 'Subkegiatan mana dalam RKPD yang membiayai aplikasi pada berkas ini?',
        dueAt: at('2026-07-24', 16),
      }),
  )
  const asking = outcome.events.find((event) => event.type === 'questionAsked')
  const { questionId } = (asking?.payload ?? { questionId: '' }) as { questionId: string }
  const actor = cast.of('representative', organisationId)
  await play(rehearsal, { id: 'answer', actor, line: `${organisation} menjawab klarifikasi` }, (command) =>
    answerQuestion(office, command, {
      questionId,
      answer: 'Dibiayai dari pemeliharaan rutin; subkegiatan akan dicantumkan pada Renja berikutnya.',
    }),
  )
}

function opinionOn(item: ReviewListItem, reviewer: ReviewerKind): { code: string; note: string } {
  const { code } = practiceDecision(item)
  const isKept = code === 'keep'
  switch (reviewer) {
    case 'planning':
      return isKept
        ? { code: 'aligned', note: '' }
        : { code: 'not-aligned', note: 'Tidak tercantum dalam Renja.' }
    case 'budget':
      return isKept
        ? { code: 'needs-tracing', note: 'Nilai perolehan belum tercatat.' }
        : { code: 'propose-disposal', note: 'Diusulkan dihapus dari daftar aset tak berwujud.' }
    case 'technical':
      return { code, note: '' }
  }
}
