import { showInvitationLink } from '#app/services/invitation.server.ts'
import { inviteAgain } from '#app/services/invite-person.server.ts'
import { onePagePdf } from '../../factories/stand-ins.ts'
import type { World } from '../../factories/world.ts'
import { everybodysPassword } from '../gate.ts'
import { timeOfInvitation } from '../lapses.ts'
import { type Area, noForm } from '../row.ts'
import { codeOfPaper } from '../scenes.ts'

const newPassword = 'sandi-baru-untuk-balai-kota'
const links = new WeakMap<World, string>()

async function invited(world: World): Promise<void> {
  const by = world.as(world.role('administrator'))
  const person = { personId: world.head('kecamatan').personId, login: 'kepala.kecamatan', email: null }
  await by(inviteAgain, person)
  const row = world.raw.prepare<[], { id: string }>('SELECT id FROM invitations').get()
  links.set(world, await by(showInvitationLink, { invitationId: row?.id ?? '' }))
}

const token = async (world: World) => ({ token: (links.get(world) ?? '').replace('/undangan/', '') })

/** The doors that stand open: the public board, signing in and out, an invitation, and what is not there. */
export const openArea = [
  {
    // Who has signed in has a first screen of their own.
    path: '/',
    stage: 'cycleOpen',
    goesTo: '/beranda',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
    POST: noForm,
  },
  {
    // Nobody else than who works here; whose position is over may sign in as somebody who does.
    path: '/masuk',
    stage: 'cycleOpen',
    goesTo: '/',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/masuk',
    does: 'signs in',
    isRepeatable: true,
    stage: 'registered',
    on: null,
    fields: () => ({ pengguna: 'orang-1', sandi: everybodysPassword }),
    goesTo: '/',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/keluar',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/keluar',
    does: 'signs out',
    isRepeatable: true,
    stage: 'registered',
    on: null,
    fields: () => ({}),
    goesTo: '/masuk',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    // For the script that warns before a session ends; tells nobody anything but that.
    path: '/sesi',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/sesi',
    does: 'stays signed in',
    isRepeatable: true,
    stage: 'registered',
    on: null,
    fields: () => ({}),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/pilih-posisi',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/pilih-posisi',
    does: 'chooses an own position',
    whenLate: 'own',
    isRepeatable: true,
    stage: 'registered',
    fields: ({ actor }) => ({ jabatan: actor?.positionId ?? '' }),
    goesTo: '/',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/pilih-posisi',
    does: 'chooses the position of somebody else',
    stage: 'registered',
    on: null,
    fields: ({ world }) => ({ _perintah: crypto.randomUUID(), jabatan: world.head('kecamatan').positionId }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/ganti-sandi',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/ganti-sandi',
    does: 'changes the own password',
    whenLate: 'own',
    isRepeatable: true,
    stage: 'registered',
    fields: () => ({ sandiSekarang: everybodysPassword, sandiBaru: newPassword, sandiUlang: newPassword }),
    goesTo: '/ganti-sandi?berhasil',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/undangan/:token',
    of: 'an open invitation',
    stage: 'registered',
    before: invited,
    ids: token,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/undangan/:token',
    of: 'a guessed link',
    stage: 'registered',
    ids: async () => ({ token: 'A'.repeat(43) }),
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404],
  },
  {
    // The link is the right: whoever carries it sets the password of the person it was made for.
    path: '/undangan/:token',
    does: 'accepts an invitation',
    whenLate: 'own',
    stage: 'registered',
    before: invited,
    ids: token,
    fields: () => ({ sandiBaru: newPassword, sandiUlang: newPassword }),
    goesTo: '/',
    lapses: timeOfInvitation,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    // Once there is an administrator there is nothing to set up.
    path: '/pemasangan',
    stage: 'registered',
    goesTo: '/masuk',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/pemasangan',
    does: 'tries to make a second first administrator',
    isFutile: 'but for the log of sign-ins',
    goesTo: '/masuk',
    stage: 'registered',
    on: null,
    fields: () => ({
      'kode-masuk': 'AAAA-BBBB-CCCC',
      kota: 'Kota Lain',
      perangkatDaerah: 'Dinas Lain',
      singkatan: 'DL',
      nama: 'Orang Lain',
      jabatan: 'Administrator',
      pengguna: 'orang.lain',
      sandiBaru: newPassword,
      sandiUlang: newPassword,
    }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/jdih',
    stage: 'decreePublished',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/jdih.json',
    stage: 'decreePublished',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/jdih/:code.zip',
    stage: 'decreePublished',
    before: async (world) => world.makeDocuments(),
    ids: codeOfPaper,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/v',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    // What is printed on the paper is the right to look.
    path: '/v/:code',
    of: 'a published decree',
    stage: 'decreePublished',
    ids: codeOfPaper,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/v/:code',
    of: 'a guessed code',
    stage: 'decreePublished',
    ids: async () => ({ code: '0000-0000-0000-0000' }),
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404],
  },
  {
    path: '/v/:code',
    does: 'compares a received file',
    isRepeatable: true,
    isFutile: 'wholly',
    stage: 'decreePublished',
    ids: codeOfPaper,
    fields: () => ({
      berkas: new File([new Uint8Array(onePagePdf())], 'keputusan.pdf', { type: 'application/pdf' }),
    }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/v/:code.json',
    stage: 'decreePublished',
    ids: codeOfPaper,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/*',
    stage: 'registered',
    ids: async () => ({}),
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404],
    POST: noForm,
  },
] satisfies Area
