import { expect, test } from 'vitest'
import { boardTotals } from '#app/components/board-totals.ts'
import { reviewCountSentence } from '#app/text/counts.ts'
import { waitingLead } from '#app/text/review.ts'
import { cycleBoard } from '#app/views/cycle-board.ts'
import { cycleProgress } from '#app/views/cycle-progress.ts'
import { myTasks } from '#app/views/my-tasks.ts'
import { benchFilter, reviewBench } from '#app/views/review-bench.ts'
import { aCity, type Stage } from '../factories/city.ts'

/** Diskominfo's own dossier is among them. */
const city = aCity({ taking: ['pertanian', 'perpustakaan', 'diskominfo'] })

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
  const count = bench?.count ?? { submitted: 0, waiting: 0, given: 0, notOpen: 0, own: 0 }
  expect([count.waiting, count.given]).toEqual([0, 0])
  expect(count.notOpen).toBeGreaterThan(0)
  expect(waitingLead(count, 'Jumat, 28 Agustus 2026')).toBe(
    `${reviewCountSentence(count)} Batas telaah Jumat, 28 Agustus 2026.`,
  )
  expect(reviewCountSentence({ submitted: 40, waiting: 16, given: 2, notOpen: 20, own: 2 })).toBe(
    '16 dari 40 aplikasi yang diajukan menunggu telaah Anda (2 sudah Anda telaah, 20 belum dapat ditelaah, 2 milik perangkat daerah Anda sendiri).',
  )
  expect(waitingLead({ submitted: 3, waiting: 0, given: 3, notOpen: 0, own: 0 }, null)).toContain(
    'sudah lengkap',
  )
})
