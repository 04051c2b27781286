import { type ReviewerKind, reviewers } from '#workflows/catalogue/opinion.ts'

/** One office's part of the review; the three run side by side and end in `opined` or `waived`. */
function region<Kind extends ReviewerKind>(reviewer: Kind) {
  const params = { reviewer }
  return {
    initial: 'pending',
    meta: { label: reviewers[reviewer].office },
    states: {
      pending: {
        meta: { label: `Menunggu telaah ${reviewers[reviewer].office}` },
        on: {
          questionAsked: {
            guard: { type: 'asksAhead', params },
            target: 'asking',
            actions: 'countQuestion',
          },
          reviewCompleted: { guard: { type: 'completesReview', params }, target: 'opined' },
          reviewWaived: { guard: { type: 'isOwnRegion', params }, target: 'waived' },
        },
      },
      asking: {
        meta: { label: `Menunggu jawaban atas klarifikasi ${reviewers[reviewer].office}` },
        on: {
          questionAsked: { guard: { type: 'asksAhead', params }, actions: 'countQuestion' },
          questionAnswered: [
            { guard: { type: 'answersLastQuestion', params }, target: 'pending', actions: 'countAnswer' },
            { guard: { type: 'isOwnRegion', params }, actions: 'countAnswer' },
          ],
        },
      },
      opined: { meta: { label: `Telaah ${reviewers[reviewer].office} selesai` }, type: 'final' },
      waived: {
        meta: { label: `${reviewers[reviewer].office} tidak memberi telaah (perangkat daerah sendiri)` },
        type: 'final',
      },
    },
  } as const
}

export const reviewRegions = {
  planning: region('planning'),
  budget: region('budget'),
  technical: region('technical'),
}
