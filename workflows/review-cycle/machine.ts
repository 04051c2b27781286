import { assign, setup } from 'xstate'
import { beginReviewCycle, type ReviewCycleContext, type ReviewCycleInput } from './context.ts'
import type { ReviewCycleEvent } from './events.ts'
import * as guards from './guards.ts'

const { reviewCycleRefusals: _words, ...guardTable } = guards

/**
 * One year's review, from preparation to the last follow-up.
 * Perpres 95/2018 art. 19(6) gives the grounds of a review; its phases follow the
 * practice of the desk (domain notes: desk-review section 8).
 */
export const reviewCycleMachine = setup({
  types: {
    context: {} as ReviewCycleContext,
    events: {} as ReviewCycleEvent,
    input: {} as ReviewCycleInput,
  },
  guards: guardTable,
  actions: {
    countOrganisations: assign(({ event, context }) => ({
      organisationCount: event.type === 'opened' ? event.organisationCount : context.organisationCount,
    })),
    keepTimetable: assign(({ event }) =>
      event.type === 'timetableChanged'
        ? {
            submissionDueAt: event.submissionDueAt,
            submissionHardDueAt: event.submissionHardDueAt,
            replyDueAt: event.replyDueAt,
          }
        : {},
    ),
    keepDecree: assign(({ event, context }) => ({
      decreeId: event.type === 'decreePublished' ? event.decreeId : context.decreeId,
    })),
  },
}).createMachine({
  id: 'review-cycle',
  version: '1',
  context: ({ input }) => beginReviewCycle(input),
  initial: 'preparation',
  states: {
    preparation: {
      description: 'Diskominfo menyiapkan dasar, jadwal, dan daftar perangkat daerah.',
      meta: { label: 'Persiapan' },
      on: {
        opened: { guard: 'hasOrganisations', target: 'submission', actions: 'countOrganisations' },
        timetableChanged: { guard: 'isTimetableAhead', actions: 'keepTimetable' },
      },
    },
    submission: {
      description: 'Perangkat daerah melengkapi dan mengajukan berkas.',
      meta: { label: 'Pengajuan' },
      on: {
        timetableChanged: { guard: 'isTimetableAhead', actions: 'keepTimetable' },
        submissionClosed: { guard: 'nothingUnfinished', target: 'review' },
      },
    },
    review: {
      description: 'Bappeda, BKAD, dan Diskominfo menelaah.',
      meta: { label: 'Telaah' },
      on: {
        timetableChanged: { guard: 'isTimetableAhead', actions: 'keepTimetable' },
        deskOpened: { guard: 'somethingScheduled', target: 'desk' },
      },
    },
    desk: {
      description: 'Keputusan tiap aplikasi diambil dalam desk.',
      meta: { label: 'Desk' },
      on: { deskClosed: { guard: 'everythingDecided', target: 'reply' } },
    },
    reply: {
      description: 'Perangkat daerah boleh menanggapi keputusan desk.',
      meta: { label: 'Tanggapan' },
      on: {
        timetableChanged: { guard: 'isTimetableAhead', actions: 'keepTimetable' },
        replyClosed: { guard: 'noOpenObjection', target: 'decree' },
      },
    },
    decree: {
      description: 'Keputusan Wali Kota disusun, diparaf, dan ditandatangani.',
      meta: { label: 'Keputusan' },
      on: { decreePublished: { target: 'execution', actions: 'keepDecree' } },
    },
    execution: {
      description: 'Tindak lanjut keputusan dipantau tiap triwulan.',
      meta: { label: 'Pelaksanaan' },
      on: { closed: { target: 'closed' } },
    },
    closed: {
      description: 'Siklus selesai; tindak lanjut yang terbuka dibawa ke siklus berikutnya.',
      meta: { label: 'Selesai' },
      type: 'final',
    },
  },
})
