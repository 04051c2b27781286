import type { Agency } from '../../factories/agencies.ts'
import { followUpAs, followUpIdOf } from '../../factories/follow-ups.ts'
import type { World } from '../../factories/world.ts'
import { type Area, noForm } from '../row.ts'

const followUp = async (_world: World, about: Agency) => ({ id: followUpIdOf(about) })
const opened = followUpAs('open')
const reported = followUpAs('reported')
const evidence = { bukti: 'Berita acara nomor 12 tahun 2026.', tanggal: '2026-09-15' }

/** What a decree asked for: carried out by its agency, reported by its head, checked by Diskominfo. */
export const followUpArea = [
  {
    path: '/tindak-lanjut',
    stage: 'decreePublished',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 200, 403, 403, 200, 403, 200, 403],
    POST: noForm,
  },
  {
    path: '/tindak-lanjut/:id',
    stage: 'decreePublished',
    before: opened,
    ids: followUp,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 200, 403, 403, 200, 403, 200, 403],
  },
  {
    path: '/tindak-lanjut/:id',
    does: 'notes how far the work is',
    stage: 'decreePublished',
    before: opened,
    ids: followUp,
    fields: () => ({ tindakan: 'kemajuan', catatan: 'Separuh selesai.' }),
    goesTo: '/tindak-lanjut/:id?baru=kemajuan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/tindak-lanjut/:id',
    does: 'reports that the work is done',
    stage: 'decreePublished',
    before: opened,
    ids: followUp,
    fields: () => ({ tindakan: 'selesai', ...evidence }),
    goesTo: '/tindak-lanjut/:id?baru=selesai',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 404, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/tindak-lanjut/:id',
    does: 'confirms that the work is done',
    mayBeEmpty: true,
    stage: 'decreePublished',
    before: reported,
    ids: followUp,
    fields: () => ({ tindakan: 'sahkan', catatan: 'Sudah sesuai.' }),
    goesTo: '/tindak-lanjut/:id?baru=sahkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 404, 403, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/tindak-lanjut/:id',
    does: 'confirms that the work of Diskominfo is done',
    isRepeated: true,
    stage: 'decreePublished',
    about: 'diskominfo',
    before: reported,
    ids: followUp,
    fields: () => ({ tindakan: 'sahkan', catatan: 'Sudah sesuai.' }),
    goesTo: '/tindak-lanjut/:id?baru=sahkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 404, 403, 404, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/tindak-lanjut/:id',
    does: 'returns a report',
    stage: 'decreePublished',
    before: reported,
    ids: followUp,
    fields: () => ({ tindakan: 'kembalikan', kurang: 'Bukti serah terima.' }),
    goesTo: '/tindak-lanjut/:id?baru=kembalikan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 404, 403, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
