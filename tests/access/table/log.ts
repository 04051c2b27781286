import { type Area, noForm } from '../row.ts'
import { application, dossier } from '../scenes.ts'

/** The auditor reads everything; the administrator what was done to accounts and settings, and nobody else. */
export const logArea = [
  {
    path: '/jejak',
    stage: 'submitted',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200],
    POST: noForm,
  },
  {
    path: '/jejak/unduh.csv',
    stage: 'submitted',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200],
    POST: noForm,
  },
  {
    path: '/jejak/unduh.json',
    stage: 'submitted',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200],
    POST: noForm,
  },
  {
    path: '/jejak/aplikasi/:id',
    stage: 'submitted',
    ids: application,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 403],
    POST: noForm,
  },
  {
    path: '/jejak/berkas/:id',
    stage: 'submitted',
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 403],
    POST: noForm,
  },
] satisfies Area
