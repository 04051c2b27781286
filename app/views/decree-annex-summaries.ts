import {
  type AnnexCondition,
  annexConditions,
  type FrozenAnnexes,
  type FrozenChapter,
  type FrozenKind,
} from '#workflows/decree/annexes.ts'
import {
  figure,
  figureColumn,
  letterOf,
  numberColumn,
  orDash,
  type Table,
  type TableRow,
} from './decree-annex-tables.ts'

/** An object by what it is counted by, named or withheld. */
export type Counted = FrozenKind['withheld'][number] | FrozenKind['rows'][number]

export function countedOf(kinds: readonly FrozenKind[]): Counted[] {
  return kinds.flatMap(({ rows, withheld }) => [...rows, ...withheld])
}

const conditionNames = Object.keys(annexConditions) as AnnexCondition[]

/** The conditions that something counted is in; the two of today and target stand even when empty. */
export function conditionsOf(counted: readonly Counted[]): AnnexCondition[] {
  return conditionNames.filter(
    (name) => name !== 'leaving' || counted.some(({ condition }) => condition === name),
  )
}

function conditionColumns(conditions: readonly AnnexCondition[]) {
  return [
    ...conditions.map((name) => figureColumn(name, annexConditions[name], 11)),
    figureColumn('total', 'Jumlah', 9),
  ]
}

function conditionCells(counted: readonly Counted[], conditions: readonly AnnexCondition[]) {
  const cells: Record<string, string> = { total: figure(counted.length) }
  for (const name of conditions)
    cells[name] = figure(counted.filter(({ condition }) => condition === name).length)
  return cells
}

export function domainTable(chapters: readonly FrozenChapter[]): Table {
  const all = chapters.flatMap(({ kinds }) => kinds)
  const conditions = conditionsOf(countedOf(all))
  const cells = (kinds: readonly FrozenKind[]) => ({
    ...conditionCells(countedOf(kinds), conditions),
    withheld: figure(kinds.flatMap((kind) => kind.withheld).length),
    agencies: figure(agenciesIn(countedOf(kinds)).length),
  })
  return {
    columnNumbers: false,
    isWhole: true,
    share: 0.85,
    columns: [
      { key: 'letter', title: 'No.', width: 4, align: 'centre' },
      { key: 'domain', title: 'Domain', width: 24 },
      ...conditionColumns(conditions),
      figureColumn('withheld', 'Tanpa disebut namanya', 11),
      figureColumn('agencies', 'Perangkat Daerah', 11),
    ],
    rows: [
      ...chapters.map(({ label, kinds }, index) => ({
        cells: { letter: letterOf(index), domain: label, ...cells(kinds) },
      })),
      { cells: { domain: 'Jumlah', ...cells(all) }, strong: true },
    ],
  }
}

export function kindTable(kinds: readonly FrozenKind[]): Table {
  const conditions = conditionsOf(countedOf(kinds))
  const row = (label: string, some: readonly FrozenKind[], strong = false): TableRow => ({
    cells: {
      kind: label,
      ...conditionCells(countedOf(some), conditions),
      withheld: figure(some.flatMap(({ withheld }) => withheld).length),
    },
    strong,
  })
  return {
    columnNumbers: false,
    isWhole: true,
    share: 0.75,
    columns: [
      { key: 'kind', title: 'Jenis objek', width: 26 },
      ...conditionColumns(conditions),
      figureColumn('withheld', 'Tanpa disebut namanya', 11),
    ],
    rows: [
      ...kinds.map((kind) => row(kind.label, [kind])),
      ...(kinds.length > 1 ? [row('Jumlah', kinds, true)] : []),
    ],
  }
}

export function agenciesIn(counted: readonly Counted[]): string[] {
  const names = new Set(counted.map(({ organisation }) => organisation))
  return [...names].toSorted(new Intl.Collator('id').compare)
}

export function agencyTable(counted: readonly Counted[]): Table {
  const conditions = conditionsOf(counted)
  return {
    columnNumbers: false,
    share: 0.75,
    columns: [
      numberColumn,
      { key: 'organisation', title: 'Perangkat Daerah', width: 34 },
      ...conditionColumns(conditions),
    ],
    rows: [
      ...agenciesIn(counted).map((organisation, index) => ({
        cells: {
          number: String(index + 1),
          organisation,
          ...conditionCells(
            counted.filter((each) => each.organisation === organisation),
            conditions,
          ),
        },
      })),
      { cells: { organisation: 'Jumlah', ...conditionCells(counted, conditions) }, strong: true },
    ],
  }
}

export function groupTable(counted: readonly Counted[], groups: FrozenAnnexes['groups']): Table {
  const conditions = conditionsOf(counted)
  const codes = [...new Set(counted.map(({ group }) => group))].toSorted()
  const coded = codes.filter((code) => code !== '')
  const row = (code: string): TableRow => ({
    cells: {
      code: orDash(code),
      name: code === '' ? 'Belum berkode' : orDash(groups[code]),
      ...conditionCells(
        counted.filter(({ group }) => group === code),
        conditions,
      ),
    },
  })
  return {
    columnNumbers: false,
    isWhole: true,
    share: 0.75,
    columns: [
      { key: 'code', title: 'Kode', width: 9 },
      { key: 'name', title: 'Nama', width: 29 },
      ...conditionColumns(conditions),
    ],
    rows: [
      ...[...coded, ...codes.filter((code) => code === '')].map(row),
      { cells: { name: 'Jumlah', ...conditionCells(counted, conditions) }, strong: true },
    ],
  }
}
