import { type FieldValue, fieldOf } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { yearKey, yearsOf } from '#workflows/catalogue/yearly.ts'
import type { FrozenInitiative, FrozenRoadmap } from '#workflows/decree/annexes.ts'
import { type YearTotal, yearTotals } from '#workflows/rules/roadmap-funding.ts'
import {
  type Annex,
  type Block,
  figure,
  figureColumn,
  figureInWords,
  heading,
  letterOf,
  numberColumn,
  orDash,
  paragraph,
  perDecade,
  type Table,
  type TableRow,
  tableBlock,
} from './decree-annex-tables.ts'
import { marked, marker, timetable } from './decree-annex-timetable.ts'
import { standingLabel } from './initiative-facets.ts'

interface Asked {
  roadmap: FrozenRoadmap
  /** The day it was frozen, in words. */
  day: string
  /** What the decisions of this decree ask for. */
  followUpTable: Table
}

/** Annex II: the sums, a chapter for each of the seven parts, the timetable by quarter, and what was decided. */
export function roadmapAnnex({ roadmap, day, followUpTable }: Asked): Annex {
  const { title, firstYear, lastYear, parts, initiatives, hasCeilings } = roadmap
  const next = letterOf(parts.length)
  return {
    label: 'LAMPIRAN II',
    title: 'PETA RENCANA MENURUT TUJUH MUATAN',
    blocks: [
      paragraph(
        `${title} berlaku dari tahun ${firstYear} sampai dengan tahun ${lastYear} dan memuat ${figureInWords(initiatives.length)} kegiatan, sebagaimana tercatat pada tanggal ${day}.`,
      ),
      heading('Rekapitulasi menurut muatan'),
      tableBlock(partTable(roadmap)),
      ...(hasCeilings ? [heading('Pagu indikatif setiap tahun'), ...perDecade(moneyTable(roadmap))] : []),
      ...parts.flatMap(({ part, label }, index) =>
        partBlocks(roadmap, { part, title: `${letterOf(index)}. Muatan ${label}`, label }),
      ),
      ...(initiatives.length === 0
        ? []
        : [heading(`${next}. Jadwal menurut triwulan`), tableBlock(timetable(roadmap))]),
      heading(`${letterOf(parts.length + 1)}. Tindak lanjut keputusan atas aplikasi`),
      tableBlock(followUpTable),
    ],
  }
}

const statuses = (fieldOf(initiative, 'status').options ?? []).map(({ value }) => value)

function partTable({ parts, initiatives }: FrozenRoadmap): Table {
  const row = (
    letter: string,
    label: string,
    own: readonly FrozenInitiative[],
    strong = false,
  ): TableRow => ({
    cells: {
      letter,
      label,
      ...Object.fromEntries(
        statuses.map((status) => [status, figure(own.filter((each) => each.status === status).length)]),
      ),
      decided: figure(own.filter(({ isFromDecision }) => isFromDecision).length),
      total: figure(own.length),
    },
    strong,
  })
  return {
    columnNumbers: false,
    isWhole: true,
    share: 0.85,
    columns: [
      { key: 'letter', title: 'No.', width: 4, align: 'centre' },
      { key: 'label', title: 'Muatan', width: 24 },
      ...statuses.map((status) => figureColumn(status, standingLabel(status))),
      figureColumn('decided', 'Dari keputusan', 11),
      figureColumn('total', 'Jumlah'),
    ],
    rows: [
      ...parts.map(({ part, label }, index) =>
        row(
          letterOf(index),
          label,
          initiatives.filter((each) => each.part === part),
        ),
      ),
      row('', 'Jumlah', initiatives, true),
    ],
  }
}

function totalsOf(roadmap: FrozenRoadmap, initiatives: readonly FrozenInitiative[]): YearTotal[] {
  const funded = initiatives.map(({ status, startsOn, endsOn, ceilings }) => {
    const values: Record<string, FieldValue> = {}
    for (const [year, ceiling] of Object.entries(ceilings)) values[yearKey('ceiling', Number(year))] = ceiling
    return { status, startsOn, endsOn, isCancelled: false, values }
  })
  return yearTotals(funded, { period: roadmap, ceilings: roadmap.ceilings })
}

function moneyTable(roadmap: FrozenRoadmap): Table {
  const years = yearsOf(roadmap)
  const all = totalsOf(roadmap, roadmap.initiatives)
  const row = (
    label: string,
    of: (total: YearTotal) => number | null,
    totals: YearTotal[],
    strong = false,
  ) => {
    const told = totals.map(of)
    const known = told.filter((value) => value !== null)
    return {
      cells: {
        label,
        ...Object.fromEntries(
          years.map((year, index) => [
            yearKey('money', year),
            told[index] == null ? '-' : figure(told[index]),
          ]),
        ),
        total: known.length === 0 ? '-' : figure(known.reduce((sum, value) => sum + value, 0)),
      },
      strong,
    }
  }
  const isOver = all.some(({ over }) => over > 0)
  return {
    columnNumbers: false,
    isWhole: true,
    columns: [
      { key: 'label', title: 'Muatan', width: 20 },
      ...years.map((year) => figureColumn(yearKey('money', year), `${year} (Rp)`, 12)),
      figureColumn('total', 'Jumlah (Rp)', 13),
    ],
    rows: [
      ...roadmap.parts.map(({ part, label }) =>
        row(
          label,
          ({ planned }) => planned,
          totalsOf(
            roadmap,
            roadmap.initiatives.filter((each) => each.part === part),
          ),
        ),
      ),
      row('Jumlah', ({ planned }) => planned, all, true),
      row('Batas pagu kota', ({ ceiling }) => ceiling, all),
      ...(isOver ? [row('Di atas batas', ({ over }) => over, all)] : []),
      ...[row('Kegiatan tanpa pagu (jumlah kegiatan)', ({ unfunded }) => unfunded, all)].map((each) => ({
        ...each,
        cells: { ...each.cells, total: '' },
      })),
    ],
    notes: ['Kegiatan yang ditunda tidak ikut dijumlahkan.'],
  }
}

function partBlocks(
  roadmap: FrozenRoadmap,
  { part, title, label }: { part: string; title: string; label: string },
): Block[] {
  const own = roadmap.initiatives.filter((each) => each.part === part)
  if (own.length === 0)
    return [heading(title), paragraph(`Belum ada kegiatan pada muatan ${label} dalam masa peta rencana ini.`)]
  return [
    heading(title),
    heading('Indikator dan target', 3),
    ...perDecade(resultTable(roadmap, own)),
    heading(roadmap.hasCeilings ? 'Program, subkegiatan, dan pagu indikatif' : 'Program dan subkegiatan', 3),
    ...perDecade(fundingTable(roadmap, own)),
  ]
}

function agencies({ organisation, supporters }: FrozenInitiative): string {
  return supporters.length === 0 ? organisation : `${organisation}\nPendukung: ${supporters.join('; ')}`
}

function frozenColumns(columns: FrozenRoadmap['columns']['results'], isFigure: (key: string) => boolean) {
  return columns.map(({ key, title, share }) => ({
    key,
    title,
    width: share,
    strong: key === 'name',
    ...(isFigure(key) ? { align: 'right' as const } : {}),
  }))
}

function cellsFrom(columns: FrozenRoadmap['columns']['results'], { cells }: FrozenInitiative) {
  return Object.fromEntries(columns.map(({ key }) => [key, orDash(cells[key])]))
}

function resultTable({ columns }: FrozenRoadmap, own: readonly FrozenInitiative[]): Table {
  const [name, ...others] = frozenColumns(columns.results, () => false)
  return {
    ...marked(own),
    columns: [
      numberColumn,
      ...(name ? [name] : []),
      { key: 'agencies', title: 'Perangkat Daerah Penanggung Jawab', width: 16 },
      ...others,
    ],
    rows: own.map((each, index) => ({
      cells: { ...cellsFrom(columns.results, each), number: String(index + 1), agencies: agencies(each) },
      ...marker(each),
    })),
  }
}

function fundingTable(roadmap: FrozenRoadmap, own: readonly FrozenInitiative[]): Table {
  const { columns, hasCeilings } = roadmap
  const years = yearsOf(roadmap)
  const keys = years.map((year) => yearKey('ceiling', year))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const totals = totalsOf(roadmap, own)
  const rows: TableRow[] = own.map((each, index) => ({
    cells: {
      ...cellsFrom(columns.funding, each),
      ...(hasCeilings ? unfundedCells(each) : {}),
      number: String(index + 1),
      ...(hasCeilings ? { total: figure(sum(Object.values(each.ceilings))) } : {}),
    },
    ...marker(each),
  }))
  if (hasCeilings)
    rows.push({
      cells: {
        name: 'Jumlah',
        ...Object.fromEntries(totals.map(({ year, planned }) => [yearKey('ceiling', year), figure(planned)])),
        total: figure(sum(totals.map(({ planned }) => planned))),
      },
      strong: true,
    })
  const hasPostponed = own.some(({ status }) => status === 'postponed')
  const { notes = [], ...mark } = marked(own)
  return {
    ...mark,
    columns: [
      numberColumn,
      ...frozenColumns(columns.funding, (key) => keys.includes(key)).map((column) =>
        keys.includes(column.key) ? { ...column, title: `${column.title} (Rp)` } : column,
      ),
      ...(hasCeilings ? [figureColumn('total', 'Jumlah (Rp)', 11)] : []),
    ],
    rows,
    notes: [
      ...notes,
      ...(hasCeilings && hasPostponed ? ['Kegiatan yang ditunda tidak ikut dijumlahkan.'] : []),
    ],
  }
}

function unfundedCells({ unfunded }: FrozenInitiative): Record<string, string> {
  return Object.fromEntries(unfunded.map((year) => [yearKey('ceiling', year), 'tanpa pagu']))
}
