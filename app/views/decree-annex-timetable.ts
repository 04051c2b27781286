import { yearsOf } from '#workflows/catalogue/yearly.ts'
import type { FrozenInitiative, FrozenRoadmap } from '#workflows/decree/annexes.ts'
import { quarterPlace } from '#workflows/rules/quarters.ts'
import { numberColumn, orDash, type Table } from './decree-annex-tables.ts'
import { runWords } from './initiative-words.ts'

const decisionMarker = '(keputusan)'
const decisionNote =
  '(keputusan) Kegiatan ini melaksanakan keputusan atas aplikasi yang tercantum dalam Lampiran III.'

/** The note under a table that has initiatives from decisions, and the column of their marks. */
export function marked(own: readonly FrozenInitiative[]): Pick<Table, 'markedColumn' | 'notes'> {
  return {
    markedColumn: 'name',
    notes: own.some(({ isFromDecision }) => isFromDecision) ? [decisionNote] : [],
  }
}

/** The mark of an initiative that carries out a decision. */
export function marker({ isFromDecision }: FrozenInitiative): { marker?: string } {
  return isFromDecision ? { marker: decisionMarker } : {}
}

/** The bars by quarter, grouped by part: filled where a year has its ceiling, hatched where it has none. */
export function timetable(roadmap: FrozenRoadmap): Table {
  const { initiatives, parts, hasCeilings } = roadmap
  const labels = new Map(parts.map(({ part, label }) => [part, label]))
  return {
    ...marked(initiatives),
    columnNumbers: false,
    timeline: { years: yearsOf(roadmap), share: 46 },
    columns: [
      numberColumn,
      { key: 'name', title: 'Kegiatan', width: 24 },
      { key: 'organisation', title: 'Penanggung Jawab', width: 16 },
      { key: 'run', title: 'Masa', width: 13 },
      ...(hasCeilings ? [{ key: 'unfunded', title: 'Tanpa pagu', width: 8 }] : []),
    ],
    rows: initiatives.map((each, index) => ({
      band: `Muatan ${labels.get(each.part) ?? each.part}`,
      cells: {
        number: String(index + 1),
        name: each.name,
        organisation: each.organisation,
        run: runOf(each),
        ...(hasCeilings ? { unfunded: orDash(each.unfunded.join(', ')) } : {}),
      },
      bars: barsOf(each, roadmap),
      ...marker(each),
    })),
    notes: [
      ...(hasCeilings
        ? [
            'Batang penuh: tahun berpagu. Batang berarsir: tahun yang belum berpagu, atau kegiatan yang ditunda.',
          ]
        : ['Batang berarsir: kegiatan yang ditunda.']),
      ...(initiatives.some(({ isFromDecision }) => isFromDecision) ? [decisionNote] : []),
    ],
  }
}

/** A bar for each year of the run within the period, neighbours of one kind together. */
function barsOf(
  { startsOn, endsOn, unfunded, status }: FrozenInitiative,
  { firstYear, lastYear }: FrozenRoadmap,
) {
  if (startsOn === null || endsOn === null || endsOn < startsOn) return []
  const end = (lastYear - firstYear + 1) * 4
  const from = Math.max(0, quarterPlace(startsOn, firstYear))
  const until = Math.min(end, quarterPlace(endsOn, firstYear) + 1)
  const bars: { from: number; until: number; isHatched: boolean }[] = []
  for (let at = from; at < until; at = Math.floor(at / 4) * 4 + 4) {
    const stop = Math.min(until, Math.floor(at / 4) * 4 + 4)
    const isHatched = status === 'postponed' || unfunded.includes(firstYear + Math.floor(at / 4))
    const last = bars.at(-1)
    if (last?.isHatched === isHatched) last.until = stop
    else bars.push({ from: at, until: stop, isHatched })
  }
  return bars
}

/** "TW II 2027" over "s.d. TW III 2028", and whether it is put off. */
function runOf({ startsOn, endsOn, status }: FrozenInitiative): string {
  const run = orDash(runWords({ startsOn, endsOn }) ?? '').replace(' s.d. ', '\ns.d. ')
  return status === 'postponed' ? `${run} (ditunda)` : run
}
