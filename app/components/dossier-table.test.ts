import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { BoardDossier } from './board-model.ts'
import { DossierTable } from './dossier-table.tsx'

function dossiers(count: number, isHandedIn: boolean): BoardDossier[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${isHandedIn} ${index}`,
    organisation: `Dinas ${isHandedIn ? 'Sudah' : 'Belum'} ${index}`,
    stage: { label: 'Pengajuan', tone: 'waiting' as const },
    applications: 1,
    registered: 1,
    isHandedIn,
    submitted: 1,
    inRepair: 0,
    opinionsGiven: 0,
    opinionsExpected: 3,
    decisions: {},
  }))
}

function drawn(handedIn: number, others: number): { open: string; folded: string } {
  const all = [...dossiers(handedIn, true), ...dossiers(others, false)]
  const [open = '', folded = ''] = renderToStaticMarkup(createElement(DossierTable, { dossiers: all })).split(
    '<details',
  )
  return { open, folded }
}

test('agencies that have not handed in are folded once they are more than five, and counted on the fold', () => {
  const { open, folded } = drawn(1, 6)
  expect(open).toContain('Dinas Sudah 0')
  expect(open).not.toContain('Dinas Belum')
  expect(folded.match(/Dinas Belum \d/g)).toHaveLength(6)
  expect(folded).toMatch(/<summary[^>]*>[^<]*6 /)
})

test.each([
  [1, 5],
  [0, 12],
])('%i handed in and %i not: nothing is folded', (handedIn, others) => {
  const { open, folded } = drawn(handedIn, others)
  expect(folded).toBe('')
  expect(open.match(/Dinas (Sudah|Belum) \d/g)).toHaveLength(handedIn + others)
})
