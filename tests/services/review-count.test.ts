import { expect, test } from 'vitest'
import { boardTotals } from '#app/components/board-totals.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { owingSentence, queueHint, queueParts, queueTotal, reviewCountSentence } from '#app/text/counts.ts'
import { waitingLead } from '#app/text/review.ts'
import { cycleBoard } from '#app/views/cycle-board.ts'
import { cycleProgress } from '#app/views/cycle-progress.ts'
import { cycleRecord } from '#app/views/cycle-record.ts'
import { dossierFilter, dossierList } from '#app/views/dossier-list.ts'
import { myTasks } from '#app/views/my-tasks.ts'
import { benchFilter, reviewBench } from '#app/views/review-bench.ts'
import { handInCount } from '#app/views/review-count.ts'
import { aCity, type Stage } from '../factories/city.ts'
import { dossierOf } from '../factories/lookups.ts'

/** Diskominfo's own dossier is among them. */
const city = aCity({ taking: ['pertanian', 'perpustakaan', 'diskominfo'] })

const none = { notStarted: 0, inRepair: 0 }

const stages: Stage[] = ['cycleOpen', 'submitted', 'inReview', 'reviewed', 'decided', 'replyClosed']

test.each(stages)(
  'at %s bench, board, cycle and first screen of Diskominfo count the same',
  async (stage) => {
    const world = await city.at(stage)
    const { store } = world.office
    const [actor, now] = [world.role('desk-officer'), world.clock.now()]
    const { cycle } = await cycleBoard(store)
    const board = boardTotals(cycle?.dossiers ?? [])
    const figures = (await cycleProgress(store, { actor, now, filter: 'semua' }))?.figures
    expect([figures?.registered, figures?.items, figures?.decided]).toEqual([
      board.registered,
      board.submitted,
      board.decided,
    ])
    const filter = benchFilter(new URLSearchParams())
    const bench = await reviewBench(store, { actor, filter, itemId: null, page: null })
    const count = bench?.count
    expect(count?.submitted).toBe(board.submitted)
    const home = (await myTasks(store, { actor, now })).figures.map(({ text, label }) => `${text} ${label}`)
    if (board.submitted === 0) return
    const others = (count?.submitted ?? 0) - (count?.own ?? 0)
    expect(home).toContain(`${count?.given} dari ${others} aplikasi yang diajukan sudah Anda telaah`)
    expect(home).toContain(`${board.decided} dari ${board.submitted} aplikasi yang diajukan sudah diputus`)
  },
)

test('what cannot be reviewed yet is never counted as done', async () => {
  const world = await city.at('submitted')
  const filter = benchFilter(new URLSearchParams())
  const actor = world.role('desk-officer')
  const bench = await reviewBench(world.office.store, { actor, filter, itemId: null, page: null })
  const count = bench?.count ?? { ...none, submitted: 0, waiting: 0, given: 0, notOpen: 0, own: 0 }
  expect([count.waiting, count.given]).toEqual([0, 0])
  expect(count.notOpen).toBeGreaterThan(0)
  expect(waitingLead(count, 'Jumat, 28 Agustus 2026')).toBe(
    `${reviewCountSentence(count)} Batas telaah Jumat, 28 Agustus 2026.`,
  )
  const shares = { waiting: 16, given: 2, notOpen: 20, notStarted: 15, inRepair: 4, own: 2 }
  expect(reviewCountSentence({ submitted: 40, ...shares })).toBe(
    '16 dari 40 aplikasi yang diajukan menunggu telaah Anda (2 sudah Anda telaah, 15 dalam berkas yang telaahnya belum dimulai, 4 dalam berkas yang sedang diperbaiki, 1 tidak dapat ditelaah lagi, 2 milik perangkat daerah Anda sendiri).',
  )
  expect(waitingLead({ ...none, submitted: 3, waiting: 0, given: 3, notOpen: 0, own: 0 }, null)).toContain(
    'sudah lengkap',
  )
})

test('a returned dossier is counted once: Hukum and Diskominfo say the same of who handed in', async () => {
  const world = await city.at('inReview')
  const { store } = world.office
  const missing = 'Data pemakaian belum ada.'
  const dueAt = new Date(Date.parse(world.clock.now()) + 5 * 86_400_000).toISOString()
  const submissionId = await dossierOf(world, 'pertanian')
  await world.as(world.role('desk-officer'))(returnDossier, { submissionId, missing, dueAt })
  const [officer, now] = [world.role('desk-officer'), world.clock.now()]
  const record = await cycleRecord(store, { actor: officer })
  const count = handInCount(record?.dossiers ?? [])
  expect(count).toEqual({ total: 3, handedIn: 2, returned: 1, notYet: 0 })
  const figure = { label: 'perangkat daerah sudah mengajukan (1 dikembalikan)', text: '2 dari 3' }
  const { figures, queue } = await myTasks(store, { actor: officer, now })
  expect(figures).toContainEqual({ ...figure, share: 2 / 3 })
  expect((await cycleProgress(store, { actor: officer, now, filter: 'semua' }))?.figures.handIn).toEqual(
    count,
  )
  expect(owingSentence(count)).toBe('1 dari 3 perangkat daerah (1 dikembalikan)')
  // What the others wait for and what they have add up to all.
  expect(count.handedIn + count.returned + count.notYet).toBe(count.total)
  const own = (record?.dossiers ?? []).find(({ id }) => id === submissionId)?.items.length
  const board = boardTotals((await cycleBoard(store)).cycle?.dossiers ?? [])
  const filter = benchFilter(new URLSearchParams())
  const bench = await reviewBench(store, { actor: officer, filter, itemId: null, page: null })
  expect([board.inRepair, bench?.count.inRepair, bench?.count.notStarted]).toEqual([own, own, 0])
  expect(bench?.queue).toEqual(queue)
  expect(queue).toMatchObject({ notStarted: 0, inReview: 2, mayStart: true })
})

test('the dossiers that wait for opinions are counted by what they wait for', async () => {
  const world = await city.at('submitted')
  const [actor, now] = [world.role('desk-officer'), world.clock.now()]
  const { queue, toDo } = await myTasks(world.office.store, { actor, now })
  const filter = dossierFilter(new URLSearchParams('tahap=submitted'))
  const list = await dossierList(world.office.store, { actor, now, filter })
  expect(list?.queue).toEqual(queue)
  expect(queue?.notStarted).toBe(list?.total)
  const takenIn = toDo.filter(({ key }) => key.startsWith('take in'))
  expect(takenIn.map(({ title }) => title).at(-1)).toBe('Dinas Komunikasi dan Informatika')
  const [mine, theirs] = [{ notStarted: 7, inReview: 6, finished: 2, mayStart: true }, { mayStart: false }]
  expect(queueTotal(mine)).toBe('13 berkas menunggu telaah')
  expect(queueParts(mine)).toEqual({
    notStarted: '7 belum Anda mulai',
    inReview: '6 sedang ditelaah (2 sudah selesai dari Anda)',
  })
  expect(queueParts({ ...mine, ...theirs }).notStarted).toBe('7 belum dimulai Diskominfo')
  expect(queueHint(mine)).toContain('Mulai telaah')
  expect(queueHint({ ...mine, notStarted: 0 })).toBeNull()
})
