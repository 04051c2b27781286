import { type Area, noForm } from '../row.ts'
import { decree, document, filed } from '../scenes.ts'

type Paper = Omit<Extract<Area[number], { GET: unknown }>, 'path'>

/** Who may have the file of a paper may read it on a screen, and nobody else. */
const papers = [
  {
    of: 'a public one',
    stage: 'submitted',
    before: filed({ kind: 'receipt', access: 'public', isOfAgency: true }),
    ids: document,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    of: 'an internal one of an agency',
    stage: 'submitted',
    before: filed({ kind: 'receipt', access: 'internal', isOfAgency: true }),
    ids: document,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404],
    POST: noForm,
  },
  {
    // Prices and contracts: the agency itself, BKAD, Diskominfo, the Sekda and the auditor.
    of: 'a restricted one of an agency',
    isLogged: true,
    stage: 'submitted',
    before: filed({ kind: 'receipt', access: 'restricted', isOfAgency: true }),
    ids: document,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 404, 200, 200, 200, 404, 404, 200, 404, 200, 404],
    POST: noForm,
  },
  {
    // What the offices think is not the agency's to read before the desk has decided.
    of: 'an opinion on an agency',
    stage: 'submitted',
    before: filed({ kind: 'opinion-planning', access: 'internal', isOfAgency: true }),
    ids: document,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 404, 404, 404, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404],
    POST: noForm,
  },
  {
    of: 'an internal one of the city',
    stage: 'submitted',
    before: filed({ kind: 'timetable', access: 'internal', isOfAgency: false }),
    ids: document,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 404, 404, 404, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404],
    POST: noForm,
  },
  {
    of: 'the draft of a decree',
    stage: 'submitted',
    before: filed({ kind: 'decree-draft', access: 'internal', isOfAgency: false }),
    ids: document,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 404, 404, 404, 404, 404, 404, 200, 200, 200, 200, 200, 200, 200, 404],
    POST: noForm,
  },
  {
    of: 'none of that id',
    stage: 'decreeDrafted',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404],
    POST: noForm,
  },
] satisfies Paper[]

/** What was printed: public papers for everybody, an agency's for those who see the agency, decrees for their hands. */
export const documentArea = [
  {
    // Everybody finds the public ones there; what else is listed, counts.test.ts looks at.
    path: '/dokumen',
    stage: 'submitted',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/dokumen/unduh.csv',
    stage: 'submitted',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/dokumen/unduh.json',
    stage: 'submitted',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  ...papers.flatMap((paper) => [
    { path: '/dokumen/:id', ...paper },
    { path: '/dokumen/:id/baca', ...paper },
  ]),
] satisfies Area
