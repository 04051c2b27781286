import { type Area, noForm } from '../row.ts'
import { commented, commentIn, decree, reworded } from '../scenes.ts'

const basis = async () => ({ id: 'perpres-95-2018' })
const newBasis = {
  kind: 'perwal',
  issuer: 'Kota Malang',
  number: '12',
  year: '2024',
  about: 'Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik',
  status: 'in-force',
  checkedOn: '2026-01-05',
  checkedAt: 'jdih.malangkota.go.id',
  isUsed: 'ya',
}

/** What stands around the words of a decree: the library of regulations, comments, versions and the preview. */
export const decreeWordsArea = [
  {
    path: '/keputusan/dasar-hukum',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/keputusan/dasar-hukum/baru',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/dasar-hukum/baru',
    does: 'adds a regulation',
    whenLate: 'once',
    stage: 'registered',
    fields: () => ({ ...newBasis }),
    goesTo: '/keputusan/dasar-hukum/*?kabar=tersimpan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/dasar-hukum/:id',
    stage: 'registered',
    ids: basis,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 200],
    POST: noForm,
  },
  {
    path: '/keputusan/dasar-hukum/:id/ubah',
    stage: 'registered',
    ids: basis,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/dasar-hukum/:id/ubah',
    does: 'says how a regulation stands',
    stage: 'registered',
    ids: basis,
    fields: () => ({ checkedOn: '2026-01-05', checkedAt: 'jdih.setneg.go.id' }),
    goesTo: '/keputusan/dasar-hukum/:id?kabar=tersimpan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/pratinjau',
    stage: 'decreeDrafted',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 404, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/pratinjau',
    does: 'reads the words as they are typed',
    on: null,
    whenLate: 'both stand',
    mayBeEmpty: true,
    isRepeatable: true,
    stage: 'decreeDrafted',
    ids: decree,
    fields: () => ({ title: 'Judul', 'considering.0': 'bahwa perlu;' }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/komentar',
    stage: 'decreeSent',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  {
    // Whoever checks the draft speaks about it; the Mayor and the auditor read what was said.
    path: '/keputusan/:id/komentar',
    does: 'comments on a paragraph',
    whenLate: 'both stand',
    stage: 'decreeSent',
    ids: decree,
    fields: () => ({ place: 'considering.0', comment: 'Sebut dasarnya.', tindakan: 'komentari' }),
    goesTo: '/keputusan/:id/komentar?kabar=dikomentari',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 303, 303, 303, 303, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/komentar',
    does: 'settles a comment',
    whenLate: 'once',
    mayBeEmpty: true,
    stage: 'decreeSent',
    before: commented,
    ids: decree,
    fields: ({ world }) => ({ komentar: commentIn(world), tindakan: 'selesai' }),
    goesTo: '/keputusan/:id/komentar?kabar=komentarSelesai',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 303, 303, 303, 303, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/versi',
    stage: 'decreeSent',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  {
    path: '/keputusan/:id/versi',
    does: 'takes an older version up again',
    mayBeEmpty: true,
    stage: 'decreeSent',
    before: reworded,
    ids: decree,
    fields: () => ({ nomor: '1', tindakan: 'pulihkan' }),
    goesTo: '/keputusan/:id/versi?kabar=dipulihkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/versi',
    does: 'asks for the comparison on paper',
    whenLate: 'both stand',
    mayBeEmpty: true,
    stage: 'decreeSent',
    before: reworded,
    ids: decree,
    query: '?dari=1&ke=2',
    fields: () => ({ dari: '1', ke: '2', tindakan: 'cetak' }),
    goesTo: '/keputusan/:id/versi?kabar=perbandinganDiminta',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 303, 303, 303, 303, 403, 403, 403],
  },
  {
    path: '/keputusan/paraf',
    stage: 'decreeChecked',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 403, 403, 403],
  },
  {
    // Whose turn it is not is shown no draft: what they tick is refused draft by draft.
    path: '/keputusan/paraf',
    does: 'initials what was ticked',
    whenLate: 'once',
    stage: 'decreeChecked',
    ids: decree,
    fields: ({ ids }) => ({ naskah: ids.id ?? '', sudah: 'ya' }),
    goesTo: '/keputusan/paraf?diparaf=1',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 409, 409, 409, 409, 403, 403, 403],
  },
] satisfies Area
