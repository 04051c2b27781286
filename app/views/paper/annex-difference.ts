import { type AnnexCondition, annexConditions, type FrozenAnnexes } from '#workflows/decree/annexes.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'

/** A row of an annex as it is compared: what it is, whose it is, and what it says. */
export interface ComparedRow {
  id: string
  organisation: string
  name: string
  facts: { label: string; value: string }[]
}

export interface RowChange {
  change: 'added' | 'changed' | 'dropped'
  organisation: string
  name: string
  before: string
  after: string
}

/** The rows of two annexes by their ids: new ones, changed ones with what differs, and those that are gone. */
export function compareRows(before: readonly ComparedRow[], after: readonly ComparedRow[]) {
  const old = new Map(before.map((row) => [row.id, row]))
  const fresh = new Set(after.map(({ id }) => id))
  const lines = [
    ...after.flatMap((row): RowChange[] => {
      const then = old.get(row.id)
      if (then === undefined) return [{ change: 'added', ...named(row), before: '', after: told(row.facts) }]
      const [from, to] = [factsBeside(then, row), factsBeside(row, then)]
      if (from.length + to.length === 0) return []
      return [{ change: 'changed', ...named(row), before: told(from), after: told(to) }]
    }),
    ...before
      .filter(({ id }) => !fresh.has(id))
      .map((row): RowChange => ({ change: 'dropped', ...named(row), before: told(row.facts), after: '' })),
  ]
  const count = (change: RowChange['change']) => lines.filter((line) => line.change === change).length
  const [added, changed, dropped] = [count('added'), count('changed'), count('dropped')]
  return { lines, added, changed, dropped, same: after.length - added - changed }
}

/** Annex I: the objects that are named in it. */
export function objectRows(annexes: FrozenAnnexes | null): ComparedRow[] {
  return (annexes?.chapters ?? []).flatMap(({ kinds }) =>
    kinds.flatMap(({ columns, rows }) =>
      rows.map(({ id, organisation, condition, cells }) => {
        const [head, ...rest] = columns
        const facts = rest.map(({ key, title }) => ({ label: title, value: cells[key] ?? '' }))
        const name = cells[head?.key ?? ''] ?? ''
        return { id, organisation, name, facts: [stateOf(condition), ...facts] }
      }),
    ),
  )
}

function stateOf(condition: AnnexCondition) {
  return { label: 'Keadaan', value: annexConditions[condition] }
}

/** Annex II: the initiatives of the roadmap. */
export function initiativeRows(annexes: FrozenAnnexes | null): ComparedRow[] {
  const { roadmap } = annexes ?? { roadmap: null }
  if (roadmap === null) return []
  const titles = [...roadmap.columns.results, ...roadmap.columns.funding]
  return roadmap.initiatives.map(({ id, organisation, name, status, startsOn, endsOn, cells }) => ({
    id,
    organisation,
    name,
    facts: [
      { label: 'Status', value: status },
      { label: 'Mulai', value: startsOn ?? '' },
      { label: 'Selesai', value: endsOn ?? '' },
      ...titles.map(({ key, title }) => ({ label: title, value: cells[key] ?? '' })),
    ],
  }))
}

/** Annex III: every application with its decision. */
export function decisionRows(rows: readonly AnnexRow[]): ComparedRow[] {
  return rows.map((row) => ({
    id: row.applicationId,
    organisation: row.organisation,
    name: row.application,
    facts: [
      { label: 'Keputusan', value: row.decisionLabel },
      { label: 'Alasan', value: row.reason },
      { label: 'Pengganti', value: row.successor },
      { label: 'Batas waktu', value: row.due },
    ],
  }))
}

function named({ organisation, name }: ComparedRow) {
  return { organisation, name }
}

/** What this row says otherwise than the other one, its name and agency among it. */
function factsBeside(row: ComparedRow, other: ComparedRow): ComparedRow['facts'] {
  const all = (each: ComparedRow) => [
    { label: 'Nama', value: each.name },
    { label: 'Perangkat daerah', value: each.organisation },
    ...each.facts,
  ]
  const theirs = new Map(all(other).map(({ label, value }) => [label, value]))
  return all(row).filter(({ label, value }) => (theirs.get(label) ?? '') !== value)
}

function told(facts: ComparedRow['facts']): string {
  return facts
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}: ${value}`)
    .join('; ')
}
