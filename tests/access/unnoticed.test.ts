import { beforeAll, expect, test } from 'vitest'
import { answerObjection } from '#app/services/answer-objection.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { applicationFields } from '../factories/agencies.ts'
import { applicationsOf, dossierOf, itemOf, sessionOf } from '../factories/lookups.ts'
import { start } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'
import { type Gate, openGate, steady } from './gate.ts'
import { asked, filed } from './scenes.ts'
import type { Visitor } from './visitors.ts'

// What happens in an agency out of somebody's sight changes no letter and no number of what they see: no count,
// no facet, no page of a list, no badge, no file.

const elsewhere = 'perpustakaan'
const hidden = 'Rahasia Perpustakaan'

/** The review of one dossier runs already: every page says that much, as the public board does. */
async function beginReview(world: World): Promise<void> {
  const submissionId = await dossierOf(world, 'kecamatan')
  await world.as(world.head('kecamatan'))(submitDossier, { submissionId })
  await start(world, 'kecamatan')
}

/** Everything an agency may do before its dossier is reviewed, done by one that is not looked at. */
async function actElsewhere(world: World): Promise<void> {
  const by = world.as(world.representative(elsewhere))
  const organisationId = world.organisationId(elsewhere)
  const fields = { ...applicationFields(elsewhere, 9), name: hidden }
  await by(recordApplication, { organisationId, fields })
  for (const { id: applicationId } of await applicationsOf(world, elsewhere)) {
    const reading = { year: 2026, quarter: 1, isSimulated: false } as const
    const figures = { activeUsers: 7, transactions: 8, readingSource: 'other' }
    await by(recordObservation, { applicationId, ...reading, fields: figures })
  }
  const submissionId = await dossierOf(world, elsewhere)
  await world.as(world.head(elsewhere))(submitDossier, { submissionId })
  await start(world, elsewhere)
  await asked(world, elsewhere)
  await world.makeDocuments()
}

/** An objection elsewhere, and its answer. */
async function objectElsewhere(world: World): Promise<void> {
  const { id: itemId } = await itemOf(world, elsewhere)
  await world.as(world.head(elsewhere))(objectToDecision, { itemId, ground: hidden })
  await world.as(world.role('ict-head'))(answerObjection, { itemId, isUpheld: false, answer: 'Tetap.' })
  await world.makeDocuments()
}

async function seenBy(gate: Gate, visitor: Visitor, addresses: readonly string[]) {
  const seen: Record<string, string> = {}
  for (const address of addresses) {
    const { status, location, body } = await gate.get(visitor, address)
    seen[address] = `${status} ${location ?? ''} ${steady(body)}`
  }
  return seen
}

const lists = [
  '/beranda',
  '/aplikasi',
  '/aplikasi?status=active',
  '/aplikasi?halaman=2',
  '/aplikasi?urut=-nama',
  '/aplikasi/unduh.csv',
  '/aplikasi/masih-sama',
  '/pengajuan',
  '/desk',
  '/tanggapan',
  '/tanggapan?keadaan=diterima',
  '/dokumen',
  '/dokumen?jenis=receipt',
  '/dokumen?halaman=2',
  '/tampilan/aplikasi',
]

test.each(['representative', 'agency-head'] as const)(
  'what another agency records, submits and is asked changes nothing that the %s sees',
  async (visitor) => {
    const gate = await openGate({ stage: 'cycleOpen', before: beginReview })
    const own = `/pengajuan/${await dossierOf(gate.world, gate.about)}`
    const before = await seenBy(gate, visitor, [...lists, own])
    await actElsewhere(gate.world)
    expect(await seenBy(gate, visitor, [...lists, own])).toEqual(before)
    expect(JSON.stringify(before)).not.toContain(hidden)
  },
)

test.each(['representative', 'agency-head'] as const)(
  'what another agency objects to changes nothing that the %s sees',
  async (visitor) => {
    const gate = await openGate({ stage: 'deskClosed', before: (world) => world.makeDocuments() })
    const own = [
      ...lists,
      `/pengajuan/${await dossierOf(gate.world, gate.about)}`,
      `/desk/hari/${await sessionOf(gate.world)}`,
      `/tanggapan/${(await itemOf(gate.world, gate.about)).id}`,
    ]
    const before = await seenBy(gate, visitor, own)
    await objectElsewhere(gate.world)
    expect(await seenBy(gate, visitor, own)).toEqual(before)
  },
)

/** The chain of the log is checked as a whole: how long it is, and how much of it was checked before, are figures of everything. */
function withoutChain(page: string): string {
  return page
    .replace(/[\d.]+ dari [\d.]+ kejadian terverifikasi|\b[0-9a-f]{64}\b/g, 'CHAIN')
    .replace(/ [\d.]+ kejadian pertama sudah diperiksa sebelumnya dan tidak diperiksa ulang\./g, '')
}

test('the review goes on without a trace in what the administrator sees', async () => {
  const gate = await openGate({ stage: 'cycleOpen', before: beginReview })
  const pages = [
    '/beranda',
    '/dokumen',
    '/jejak',
    '/jejak?halaman=2',
    '/jejak?perihal=submission',
    '/jejak/unduh.csv',
  ]
  const look = async () => {
    const seen = await seenBy(gate, 'administrator', [...pages, '/pengaturan/orang'])
    return Object.fromEntries(Object.entries(seen).map(([page, text]) => [page, withoutChain(text)]))
  }
  // The first look at the log checks its chain whole; from then on the page offers to do so again.
  await look()
  const before = await look()
  await actElsewhere(gate.world)
  expect(await look()).toEqual(before)
})

const papers = [
  {
    what: 'a restricted paper of an agency',
    file: filed({ kind: 'receipt', access: 'restricted', isOfAgency: true }),
    from: [
      'nobody',
      'planning-reviewer',
      'legal-officer',
      'assistant',
      'mayor',
      'representative',
      'administrator',
    ],
  },
  {
    what: 'an internal paper of an agency',
    file: filed({ kind: 'receipt', access: 'internal', isOfAgency: true }),
    from: ['nobody', 'representative', 'agency-head', 'administrator'],
  },
  {
    what: 'the draft of a decree',
    file: filed({ kind: 'decree-draft', access: 'internal', isOfAgency: false }),
    from: [
      'nobody',
      'representative',
      'agency-head',
      'planning-reviewer',
      'budget-reviewer',
      'administrator',
    ],
  },
] as const satisfies readonly { what: string; file: unknown; from: readonly Visitor[] }[]

for (const { what, file, from } of papers)
  test.each(from)(`${what} changes nothing that %s sees`, async (visitor) => {
    const gate = await openGate({ stage: 'submitted' })
    const pages = [
      '/',
      '/beranda',
      '/dokumen',
      '/dokumen?cari=gerbang',
      '/dokumen?jenis=receipt',
      '/dokumen?jenis=decree-draft',
    ]
    const before = await seenBy(gate, visitor, pages)
    await file(gate.world, elsewhere)
    expect(await seenBy(gate, visitor, pages)).toEqual(before)
  })

let city: Gate
beforeAll(async () => {
  city = await openGate({ stage: 'cycleOpen', before: actElsewhere })
})

/** The same question, once about something that is there but not in sight, once about nothing. */
const questions: readonly {
  visitor: Visitor
  page: string
  about: (world: World) => string
  nothing: string
}[] = [
  { visitor: 'representative', page: '/aplikasi?cari=', about: () => 'Rahasia', nothing: 'Rihisii' },
  {
    visitor: 'representative',
    page: '/aplikasi/unduh.csv?cari=',
    about: () => 'Rahasia',
    nothing: 'Rihisii',
  },
  { visitor: 'agency-head', page: '/dokumen?cari=', about: () => 'Perpustakaan', nothing: 'Pirpistikiin' },
  {
    visitor: 'representative',
    page: '/tanggapan?cari=',
    about: () => 'perpustakaan',
    nothing: 'pirpistikiin',
  },
  { visitor: 'administrator', page: '/dokumen?cari=', about: () => 'Perpustakaan', nothing: 'Pirpistikiin' },
  { visitor: 'administrator', page: '/jejak?cari=', about: () => 'Rahasia', nothing: 'Rihisii' },
  { visitor: 'administrator', page: '/jejak/unduh.csv?cari=', about: () => 'Rahasia', nothing: 'Rihisii' },
  ...(
    [
      '/aplikasi?perangkat=',
      '/aplikasi/unduh.csv?perangkat=',
      '/dokumen?opd=',
      '/tanggapan?perangkat=',
    ] as const
  ).map((page) => ({
    visitor: 'representative' as const,
    page,
    about: (world: World) => world.organisationId(elsewhere),
    nothing: 'e'.repeat(24),
  })),
]

test.each(questions)('$visitor learns nothing by asking $page', async ({ visitor, page, about, nothing }) => {
  const word = about(city.world)
  await city.get(visitor, page + nothing)
  const [there, nowhere] = [await city.get(visitor, page + word), await city.get(visitor, page + nothing)]
  expect(word).toHaveLength(nothing.length)
  expect(there.status).toBe(200)
  const read = (body: string, asked: string) => withoutChain(steady(body)).replaceAll(asked, 'WORD')
  expect(read(there.body, word)).toBe(read(nowhere.body, nothing))
})

test('the log of one dossier says no more to the administrator than the log of none', async () => {
  const id = await dossierOf(city.world, elsewhere)
  for (const page of ['/jejak?berkas=', '/jejak/unduh.csv?berkas=']) {
    const there = await city.get('administrator', page + id)
    const nowhere = await city.get('administrator', page + 'e'.repeat(id.length))
    expect(there.body.replaceAll(id, 'ID')).toBe(nowhere.body.replaceAll('e'.repeat(id.length), 'ID'))
  }
})
