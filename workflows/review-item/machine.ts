import { assign, setup } from 'xstate'
import { beginReviewItem, noOpinions, type ReviewItemContext, type ReviewItemInput } from './context.ts'
import type { ReviewItemEvent } from './events.ts'
import { completesOpinions, decisionStands, isKeptForTheLog, isUpheld } from './guards.ts'

/** One application under review in one cycle, with its opinions and the versions of its decision. */
export const reviewItemMachine = setup({
  types: {
    context: {} as ReviewItemContext,
    events: {} as ReviewItemEvent,
    input: {} as ReviewItemInput,
  },
  guards: { completesOpinions, decisionStands, isKeptForTheLog, isUpheld },
  actions: {
    keepOpinion: assign(({ context, event }) => {
      if (event.type === 'opinionGiven')
        return { opinions: { ...context.opinions, [event.reviewer]: event.code } }
      if (event.type === 'opinionWaived')
        return { opinions: { ...context.opinions, [event.reviewer]: 'recused' } }
      return {}
    }),
    resetOpinions: assign(({ context }) => ({
      // A recusal is no judgement of the content: it outlives the round.
      opinions: {
        planning: context.opinions.planning === 'recused' ? 'recused' : noOpinions.planning,
        budget: context.opinions.budget === 'recused' ? 'recused' : noOpinions.budget,
        technical: context.opinions.technical === 'recused' ? 'recused' : noOpinions.technical,
      },
    })),
    keepException: assign(({ event }) =>
      event.type === 'exceptionGranted' ? { exception: { ground: event.ground, letter: event.letter } } : {},
    ),
    keepDecision: assign(({ context, event }) =>
      event.type === 'decisionRecorded'
        ? { decision: event.decision, decisionVersion: context.decisionVersion + 1 }
        : {},
    ),
    countDissent: assign(({ context }) => ({ dissentCount: context.dissentCount + 1 })),
    keepObjection: assign(({ event }) => (event.type === 'objected' ? { objection: event.ground } : {})),
    clearObjection: assign({ objection: null }),
  },
}).createMachine({
  id: 'review-item',
  version: '1',
  context: ({ input }) => beginReviewItem(input),
  initial: 'open',
  states: {
    open: {
      description: 'Menunggu telaah ketiga pihak.',
      meta: { label: 'Menunggu telaah' },
      on: {
        opinionGiven: [
          { guard: 'completesOpinions', target: 'proposed', actions: 'keepOpinion' },
          { actions: 'keepOpinion' },
        ],
        opinionWaived: [
          { guard: 'completesOpinions', target: 'proposed', actions: 'keepOpinion' },
          { actions: 'keepOpinion' },
        ],
        opinionsReset: { actions: 'resetOpinions' },
        exceptionGranted: { actions: 'keepException' },
      },
    },
    proposed: {
      description: 'Ketiga telaah ada; menunggu keputusan desk.',
      meta: { label: 'Siap diputus' },
      on: {
        opinionGiven: { actions: 'keepOpinion' },
        opinionsReset: { target: 'open', actions: 'resetOpinions' },
        exceptionGranted: { actions: 'keepException' },
        decisionRecorded: { guard: 'decisionStands', target: 'provisional', actions: 'keepDecision' },
        parked: { target: 'parked' },
      },
    },
    provisional: {
      description: 'Keputusan sementara tercatat, belum disahkan.',
      meta: { label: 'Diputus sementara' },
      on: {
        opinionGiven: { guard: 'isKeptForTheLog', actions: 'keepOpinion' },
        decisionRecorded: { guard: 'decisionStands', actions: 'keepDecision' },
        dissentRecorded: { actions: 'countDissent' },
        parked: { target: 'parked' },
        decisionConfirmed: { target: 'confirmed' },
      },
    },
    parked: {
      description: 'Ditunda ke akhir hari dengan alasan.',
      meta: { label: 'Ditunda' },
      on: { resumed: { target: 'proposed' }, exceptionGranted: { actions: 'keepException' } },
    },
    confirmed: {
      description: 'Keputusan disahkan; dapat ditanggapi.',
      meta: { label: 'Disahkan' },
      on: {
        dissentRecorded: { actions: 'countDissent' },
        reopened: { target: 'proposed' },
        objected: { target: 'objected', actions: 'keepObjection' },
        finalised: { target: 'final' },
      },
    },
    objected: {
      description: 'Keberatan perangkat daerah menunggu jawaban.',
      meta: { label: 'Ditanggapi' },
      on: {
        objectionAnswered: [
          { guard: 'isUpheld', target: 'proposed', actions: 'clearObjection' },
          { target: 'confirmed', actions: 'clearObjection' },
        ],
      },
    },
    final: {
      description: 'Keputusan tetap, dimuat dalam Keputusan Wali Kota.',
      meta: { label: 'Tetap' },
      type: 'final',
    },
  },
})
