import { inviteAgain } from '#app/services/invite-person.server.ts'
import type { World } from '../../factories/world.ts'
import { timeOfInvitation } from '../lapses.ts'
import { type Area, noForm } from '../row.ts'

const ground = { berlaku: '2026-02-01', dasar: 'Peraturan Daerah Nomor 1 Tahun 2026' }

async function reinvited(world: World): Promise<void> {
  const { personId } = world.head('perpustakaan')
  const invitation = { personId, login: 'kepala.perpustakaan', email: null }
  await world.as(world.role('administrator'))(inviteAgain, invitation)
}

const organisation = async (world: World) => ({ id: world.organisationId('pertanian') })
const person = async (world: World) => ({ id: world.head('perpustakaan').personId })
const position = async (world: World) => {
  const { personId: id, positionId } = world.head('kecamatan')
  return { id, positionId }
}

function newPosition(world: World) {
  return {
    perangkatDaerah: world.organisationId('pertanian'),
    peran: 'representative',
    jabatan: 'Admin kedua',
    mulai: '2026-06-01',
  }
}

/** People, positions and agencies: the administrator's, and nobody else's. */
export const settingsArea = [
  {
    path: '/pengaturan/perangkat-daerah',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/perangkat-daerah',
    does: 'registers an agency',
    whenLate: 'once',
    stage: 'registered',
    fields: () => ({
      nama: 'Dinas Baru',
      singkatan: 'DB',
      bentuk: 'dinas',
      berlaku: '2026-01-01',
    }),
    goesTo: '/pengaturan/perangkat-daerah',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/perangkat-daerah/:id',
    stage: 'registered',
    ids: organisation,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/perangkat-daerah/:id',
    does: 'renames an agency',
    stage: 'registered',
    ids: organisation,
    fields: () => ({ nama: 'Dinas Pangan', singkatan: 'DP', ...ground, tindakan: 'nama-baru' }),
    goesTo: '/pengaturan/perangkat-daerah/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/perangkat-daerah/:id',
    does: 'merges an agency into another',
    stage: 'registered',
    ids: organisation,
    fields: ({ world }) => ({
      penerus: world.organisationId('perpustakaan'),
      ...ground,
      tindakan: 'gabung',
    }),
    goesTo: '/pengaturan/perangkat-daerah/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/perangkat-daerah/:id',
    does: 'splits an agency',
    stage: 'registered',
    ids: organisation,
    fields: () => ({
      nama1: 'Dinas Pertanian',
      singkatan1: 'DP',
      nama2: 'Dinas Peternakan',
      singkatan2: 'DPT',
      ...ground,
      tindakan: 'pecah',
    }),
    goesTo: '/pengaturan/perangkat-daerah/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/orang',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
    POST: noForm,
  },
  {
    path: '/pengaturan/orang/unduh.csv',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
    POST: noForm,
  },
  {
    path: '/pengaturan/orang/unduh.json',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
    POST: noForm,
  },
  {
    path: '/pengaturan/orang/undang',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/orang/undang',
    does: 'invites a person',
    whenLate: 'once',
    stage: 'registered',
    fields: ({ world }) => ({ nama: 'Orang Baru', pengguna: 'orang.baru', ...newPosition(world) }),
    goesTo: '/pengaturan/orang/*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/orang/:id',
    stage: 'registered',
    ids: person,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/orang/:id',
    does: 'gives a person a second position',
    whenLate: 'both stand',
    stage: 'registered',
    ids: person,
    fields: ({ world }) => ({ ...newPosition(world), tindakan: 'jabatan' }),
    goesTo: '/pengaturan/orang/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/orang/:id',
    does: 'invites a person again',
    mayBeEmpty: true,
    stage: 'registered',
    before: reinvited,
    ids: person,
    fields: () => ({ tindakan: 'undang' }),
    goesTo: '/pengaturan/orang/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/orang/:id',
    does: 'closes an account',
    stage: 'registered',
    ids: person,
    fields: () => ({ tindakan: 'tutup' }),
    goesTo: '/pengaturan/orang/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/orang/:id/tautan',
    stage: 'registered',
    before: reinvited,
    ids: person,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    // The link is shown once, on the answer itself.
    path: '/pengaturan/orang/:id/tautan',
    does: 'shows the link of an invitation',
    whenLate: 'once',
    stage: 'registered',
    before: reinvited,
    ids: person,
    fields: ({ world }) => ({
      undangan: world.raw.prepare<[], { id: string }>('SELECT id FROM invitations').get()?.id ?? '',
    }),
    lapses: timeOfInvitation,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/orang/:id/akhiri/:positionId',
    stage: 'registered',
    ids: position,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/orang/:id/akhiri/:positionId',
    does: 'ends a position',
    stage: 'registered',
    ids: position,
    fields: () => ({ sampai: '2026-07-01' }),
    goesTo: '/pengaturan/orang/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
] satisfies Area
