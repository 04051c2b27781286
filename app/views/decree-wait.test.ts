import { expect, test } from 'vitest'
import { casesOfCycle } from '#db/cases.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { decreeMachine } from '#workflows/decree/machine.ts'
import { decreeWorkflow } from '#workflows/decree/workflow.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { aCity, type Stage } from '../../tests/factories/city.ts'
import { decreeOf } from '../../tests/factories/lookups.ts'
import type { World } from '../../tests/factories/world.ts'
import { cycleStep } from './cycle-step.ts'
import { decreeList } from './decree-list.ts'
import { decreeHead } from './decree-page.ts'
import { decreeStep, stepAfter } from './decree-step.ts'
import { decreeWaits, shownTo } from './decree-wait.ts'
import { myTasks } from './my-tasks.ts'

const city = aCity({ taking: ['pertanian', 'diskominfo'] })

const waitsAt = (world: World) => decreeWaits(world.office.store, { now: world.clock.now() })

const stages = [
  ['cycleOpen', 'Tahap Pengajuan', 'Lengkapi dan ajukan berkas.', '2 dari 2 perangkat daerah'],
  ['submitted', 'Tahap Pengajuan', 'Tutup pengajuan.', 'desk-officer'],
  ['reviewed', 'Tahap Telaah', 'Beri giliran desk kepada 2', 'desk-officer'],
  ['heard', 'Tahap Desk', 'Putuskan aplikasi 2 perangkat daerah', 'desk-officer'],
  ['deskClosed', 'Tahap Tanggapan', 'Tanggapi keputusan desk', '2 dari 2 perangkat daerah'],
  ['replyClosed', 'Tahap Keputusan', 'Susun naskah', 'desk-officer'],
  ['decreeDrafted', 'Penyusunan', 'Kirim naskah ke Bagian Hukum.', 'desk-officer'],
  ['decreeSent', 'Pemeriksaan hukum', 'Periksa kata', 'legal-officer'],
  ['decreeChecked', 'Paraf', 'bubuhkan paraf', 'desk-officer'],
  ['decreeInitialled', 'Menunggu Wali Kota', 'siap ditandatangani', 'mayor'],
  ['decreeExecuted', 'Sah', 'Umumkan', 'legal-officer'],
] as const satisfies readonly (readonly [Stage, string, string, string])[]

test.each(stages)('at %s the decree waits at %s', async (stage, step, does, who) => {
  const world = await city.at(stage)
  const [wait] = await waitsAt(world)
  expect(wait?.step).toBe(step)
  expect(wait?.does).toContain(does)
  const holder = world.people.find(({ role }) => role === who)
  expect(wait?.parties.map(({ post, person }) => person ?? post)).toContain(holder?.name ?? who)
  expect(wait?.until[0]).toMatch(/^Keputusan ditetapkan paling lambat \d+ \p{L}+ \d{4} \(\d+ hari lagi\)\.$/u)
})

test('the pages of Hukum and of an agency tell the same of it', async () => {
  const world = await city.at('cycleOpen')
  const now = world.clock.now()
  const legal = world.role('legal-officer')
  const [wait] = (await waitsAt(world)).map(shownTo(legal))
  const [cycle] = await decreeList(world.office.store, { actor: legal, now })
  expect(cycle?.wait).toEqual(wait)
  expect(wait?.until[1]).toMatch(/^Tahap Pengajuan: batas \p{L}+, .+, masih diterima sampai \p{L}+, .+\.$/u)
  expect(wait?.does).toBe('Perangkat daerah melengkapi dan mengajukan berkas.')
  const home = await myTasks(world.office.store, { actor: legal, now })
  expect(home.waiting.map(({ title, hint }) => `${title}: ${hint}`)).toEqual([
    `${wait?.title}: Menunggu 2 dari 2 perangkat daerah. ${wait?.does} ${wait?.until[1]}`,
  ])
})

test('under review the offices that still owe an opinion are waited for', async () => {
  const world = await city.at('inReview')
  const { read } = world.office.store
  const cycle = await latestReviewCycle(read)
  if (cycle === undefined) throw new Error('No cycle')
  const dossiers = await casesOfCycle(read, cycle.id, 'submission')
  const step = cycleStep({ stage: 'review', dossiers, cycle, organiserId: null })
  expect([step?.roles, step?.does]).toEqual([
    ['planning-reviewer', 'budget-reviewer', 'desk-officer'],
    'Selesaikan telaah 2 berkas.',
  ])
  expect(step?.next).toBe('Desk. Keputusan tiap aplikasi diambil dalam desk.')
})

test('a post that nobody holds is still named', async () => {
  const world = await city.at('decreeSent')
  world.raw.prepare("UPDATE positions SET valid_to = '2026-06-01' WHERE role = 'legal-officer'").run()
  const [wait] = await waitsAt(world)
  expect(wait?.parties).toEqual([
    { post: 'Bagian Hukum', organisation: 'Belum ada pejabatnya.', others: [], person: null },
  ])
})

test('a published decree waits for nobody', async () => {
  expect(await waitsAt(await city.at('decreePublished'))).toEqual([])
})

test('every stage of a decree has its step and what follows it, but the last', () => {
  for (const [stage, { type }] of Object.entries(decreeMachine.config.states ?? {}) as [
    string,
    { type?: string },
  ][]) {
    const step = decreeStep({ stage, initials: 0 })
    expect(step === null, stage).toBe(type === 'final')
    if (step !== null) expect(step.label).toBe(stageLabel(decreeWorkflow, stage))
  }
  expect(stepAfter({ stage: 'initialling', initials: 0 })?.role).toBe('ict-head')
  expect(stepAfter({ stage: 'initialling', initials: 4 })?.role).toBe('mayor')
  expect(stepAfter({ stage: 'checking', initials: 0 })?.event).toEqual({
    type: 'initialled',
    step: 'desk-officer',
  })
  expect(stepAfter({ stage: 'executed', initials: 0 })).toBeNull()
})

test('in the desk Diskominfo’s own dossier is the Sekda’s too', async () => {
  const [wait] = await waitsAt(await city.at('heard'))
  expect(wait?.turn.roles).toEqual(['desk-officer', 'regional-secretary'])
})

test('who is waited for is asked, who is not is told, and a decree says whose turn it is in one wording', async () => {
  const world = await city.at('cycleOpen')
  const [wait] = await waitsAt(world)
  if (wait === undefined) throw new Error('No wait')
  const said = (reader: Parameters<typeof shownTo>[0]) => shownTo(reader)(wait).does
  expect(said(world.head('pertanian'))).toBe('Lengkapi dan ajukan berkas.')
  expect(said(world.role('mayor'))).toBe('Perangkat daerah melengkapi dan mengajukan berkas.')
  const sent = await city.at('decreeSent')
  const [turn] = await waitsAt(sent)
  const legal = sent.role('legal-officer')
  const head = await decreeHead(sent.office.store, {
    decreeId: await decreeOf(sent),
    actor: legal,
    now: sent.clock.now(),
  })
  expect(head?.turn).toBe(turn?.tells)
})

test('who may not see other agencies is told the stage and the dates, and neither how many nor which', async () => {
  const world = await city.at('submitted')
  const [before] = await waitsAt(await city.at('cycleOpen'))
  const [after] = await waitsAt(world)
  if (before === undefined || after === undefined) throw new Error('No wait')
  const agency = world.head('perpustakaan')
  expect(shownTo(agency)(before)).toMatchObject({
    parties: [{ post: 'Perangkat daerah', organisation: null, others: [] }],
    until: shownTo(world.role('mayor'))(before).until,
  })
  const { since: _since, until: _until, ...seen } = shownTo(agency)(before)
  expect(shownTo(agency)(after)).toMatchObject(seen)
})

test('all agencies that are waited for are named, those beyond three folded', async () => {
  const world = await aCity().withCycleOpen()
  const [wait] = await waitsAt(world)
  const [party] = wait?.parties ?? []
  expect(party?.organisation?.split(', ').length).toBeGreaterThanOrEqual(3)
  expect(party?.others.length).toBe((wait?.turn.agencies.length ?? 0) - 3)
})
