import type { reviewerKinds } from './events.ts'

const labels = { planning: 'Bappeda', budget: 'BKAD', technical: 'Diskominfo' }

type Reviewer = (typeof reviewerKinds)[number]

/** One office's part of the review; the three run side by side and end in `opined` or `waived`. */
function region<Kind extends Reviewer>(reviewer: Kind) {
  const params = { reviewer }
  return {
    initial: 'pending',
    meta: { label: labels[reviewer] },
    states: {
      pending: {
        meta: { label: `Menunggu telaah ${labels[reviewer]}` },
        on: {
          questionAsked: {
            guard: { type: 'isOwnRegion', params },
            target: 'asking',
            actions: 'countQuestion',
          },
          reviewCompleted: { guard: { type: 'completesReview', params }, target: 'opined' },
          reviewWaived: { guard: { type: 'isOwnRegion', params }, target: 'waived' },
        },
      },
      asking: {
        meta: { label: `Menunggu jawaban atas klarifikasi ${labels[reviewer]}` },
        on: {
          questionAsked: { guard: { type: 'isOwnRegion', params }, actions: 'countQuestion' },
          questionAnswered: [
            { guard: { type: 'answersLastQuestion', params }, target: 'pending', actions: 'countAnswer' },
            { guard: { type: 'isOwnRegion', params }, actions: 'countAnswer' },
          ],
        },
      },
      opined: { meta: { label: `Telaah ${labels[reviewer]} selesai` }, type: 'final' },
      waived: {
        meta: { label: `${labels[reviewer]} tidak memberi telaah (perangkat daerah sendiri)` },
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
