import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency } from '../../factories/agencies.ts'
import { plainOpinions } from '../../factories/decisions.ts'
import { dossierOf } from '../../factories/lookups.ts'
import { chosenDay } from '../lapses.ts'
import { type Area, type Fields, type FormRow, noForm } from '../row.ts'
import { item } from '../scenes.ts'

const codes = {
  'planning-reviewer': plainOpinions.planning,
  'budget-reviewer': plainOpinions.budget,
  'desk-officer': plainOpinions.technical,
} as const

/** The opinion each office gives in its own words. */
function opinionOf(actor: Actor | null): string {
  return codes[actor?.role as keyof typeof codes] ?? plainOpinions.technical
}

const onBench = {
  path: '/telaah',
  stage: 'inReview',
  ids: item,
  query: '?butir=:id',
  goesTo: '/telaah?*',
} as const

function opinionOn(about: Agency): Omit<FormRow, 'does' | 'POST'> {
  const fields = ({ actor }: { actor: Actor | null }): Fields => ({
    _formulir: 'telaah',
    isi: opinionOf(actor),
  })
  return { ...onBench, about, fields }
}

/** Bappeda, BKAD and Diskominfo give opinions, never on their own agency; the ICT head and the auditor read. */
export const reviewArea = [
  {
    path: '/telaah',
    stage: 'inReview',
    ids: item,
    query: '?butir=:id',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 200, 200, 200, 200, 403, 403, 403, 403, 200, 403],
  },
  {
    path: '/telaah/unduh.csv',
    stage: 'inReview',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 200, 200, 200, 200, 403, 403, 403, 403, 200, 403],
    POST: noForm,
  },
  {
    path: '/telaah/unduh.json',
    stage: 'inReview',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 200, 200, 200, 200, 403, 403, 403, 403, 200, 403],
    POST: noForm,
  },
  {
    ...opinionOn('pertanian'),
    does: 'gives an opinion',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 303, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...opinionOn('bappeda'),
    does: 'gives an opinion on an application of Bappeda',
    isRepeated: true,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...opinionOn('bkad'),
    does: 'gives an opinion on an application of BKAD',
    isRepeated: true,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 303, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...opinionOn('diskominfo'),
    does: 'gives an opinion on an application of Diskominfo',
    isRepeated: true,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...onBench,
    does: 'asks the agency for clarification',
    whenLate: 'both stand',
    fields: () => ({ pertanyaan: 'Di mana datanya?', batas: '2026-07-24' }),
    lapses: chosenDay('2026-07-24'),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 303, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...onBench,
    about: 'bappeda',
    does: 'asks Bappeda for clarification',
    isRepeated: true,
    fields: () => ({ pertanyaan: 'Di mana datanya?', batas: '2026-07-24' }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    // A dossier without applications is ended by hand.
    path: '/telaah',
    stage: 'inReview',
    does: 'ends the review of an empty dossier',
    whenLate: 'once',
    about: 'kecamatan',
    fields: async ({ world, about }) => ({ berkas: await dossierOf(world, about) }),
    goesTo: '/telaah',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 303, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/telaah/massal',
    stage: 'inReview',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 200, 200, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/telaah/massal',
    stage: 'inReview',
    ids: item,
    does: 'gives one opinion on a list',
    whenLate: 'both stand',
    fields: ({ ids, actor }) => ({ butir: [ids.id ?? ''], isi: opinionOf(actor) }),
    goesTo: '/telaah/massal?*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 303, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
