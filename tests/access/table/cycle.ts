import { cycleRow, dossierOf } from '../../factories/lookups.ts'
import { chosenDay, timeReplyEnded, timeToOpen } from '../lapses.ts'
import { type Area, noForm } from '../row.ts'
import { cycle } from '../scenes.ts'

const next = (step: string) => () => ({ langkah: step })

/** Diskominfo leads the year: its officer and its head prepare and open, the officer turns the stages, the head closes. */
export const cycleArea = [
  {
    path: '/beranda',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/siklus',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 403, 403, 200, 403, 200, 403],
    POST: noForm,
  },
  {
    path: '/siklus/baru',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/baru',
    does: 'prepares a cycle',
    whenLate: 'once',
    stage: 'registered',
    fields: () => ({ dasar: 'monitoring-result', hardDueOn: '2026-07-03' }),
    lapses: chosenDay('2026-07-03'),
    goesTo: '/siklus/*/buka',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/buka',
    stage: 'applications',
    ids: cycle,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/buka',
    does: 'opens the cycle',
    stage: 'applications',
    ids: cycle,
    fields: ({ world }) => ({ perangkat: [world.organisationId('pertanian')] }),
    goesTo: '/siklus',
    lapses: timeToOpen,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/jadwal',
    stage: 'cycleOpen',
    ids: cycle,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/jadwal',
    does: 'moves the dates',
    stage: 'cycleOpen',
    ids: cycle,
    fields: async ({ world }) => ({
      replyDueOn: (await cycleRow(world)).replyDueAt.slice(0, 10),
      alasan: 'Hari libur.',
    }),
    goesTo: '/siklus',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/tahap',
    stage: 'inReview',
    ids: cycle,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/tahap',
    does: 'ends the submission',
    stage: 'inReview',
    ids: cycle,
    fields: next('submissionClosed'),
    goesTo: '/siklus',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/tahap',
    does: 'opens the desk',
    stage: 'scheduled',
    ids: cycle,
    fields: next('deskOpened'),
    goesTo: '/siklus',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/tahap',
    does: 'ends the desk',
    stage: 'decided',
    ids: cycle,
    fields: next('deskClosed'),
    goesTo: '/siklus',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/tahap',
    does: 'ends the time for replies',
    stage: 'deskClosed',
    ids: cycle,
    fields: next('replyClosed'),
    lapses: timeReplyEnded,
    goesTo: '/siklus',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/tahap',
    does: 'closes the cycle',
    stage: 'decreePublished',
    ids: cycle,
    fields: next('closed'),
    goesTo: '/siklus',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/ingatkan',
    stage: 'cycleOpen',
    ids: cycle,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/siklus/:id/ingatkan',
    does: 'reminds an agency',
    whenLate: 'once',
    stage: 'cycleOpen',
    ids: cycle,
    fields: async ({ world }) => ({ berkas: await dossierOf(world, 'pertanian') }),
    goesTo: '/siklus/*/ingatkan*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
