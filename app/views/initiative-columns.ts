import { roadmapText as text } from '#app/text/roadmap.ts'
import { type Field, type Visibility, visibleFields } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears, yearKey } from '#workflows/catalogue/yearly.ts'

/** A column of the roadmap: computed from the record, or a declared field of it, the yearly ones year by year. */
export interface InitiativeColumn {
  key: string
  label: string
  sortName?: string
  isFigure?: boolean
}

const computed: readonly InitiativeColumn[] = [
  { key: 'organisation', label: text.columns.organisation, sortName: 'perangkat' },
  { key: 'run', label: text.columns.run, sortName: 'mulai' },
  { key: 'money', label: text.columns.money, isFigure: true },
  { key: 'unfunded', label: text.columns.unfunded },
  { key: 'updated', label: text.columns.updated, sortName: 'diubah' },
]

const fieldOrders: Partial<Record<string, string>> = { part: 'muatan', status: 'status', endsOn: 'selesai' }

export const initiativeColumnSets = ['ringkas', 'target', 'anggaran', 'lengkap'] as const
type ColumnSet = (typeof initiativeColumnSets)[number]

/** The columns of a set; a yearly field stands for each of its years. */
const keysOf = {
  ringkas: ['part', 'organisation', 'work', 'run', 'money', 'unfunded', 'status'],
  target: ['part', 'organisation', 'indicator', 'unit', 'baseline', 'target', 'status'],
  anggaran: ['organisation', 'subActivityCode', 'subActivity', 'ceiling', 'realisation', 'money'],
  lengkap: [
    'part',
    'group',
    'organisation',
    'description',
    'run',
    'indicator',
    'baseline',
    'target',
    'mission',
    'goal',
    'subActivity',
    'money',
    'status',
  ],
} as const satisfies Record<ColumnSet, readonly string[]>

const mostColumns = 25

interface Reader {
  years: readonly number[]
  clearance: Visibility
}

/**
 * The columns the address asks for: `kolom` is the name of a set, or once for each column picked. What lies above
 * the reader's clearance, or is no column, is as if it were not asked for.
 */
export function chosenInitiativeColumns(asked: readonly string[], reader: Reader) {
  const all = possibleColumns(reader)
  const picked = all.filter(({ key }) => asked.includes(key)).slice(0, mostColumns)
  const set = picked.length > 0 ? null : (initiativeColumnSets.find((each) => each === asked[0]) ?? 'ringkas')
  const keys =
    set === null
      ? asked
      : keysOf[set].flatMap((key) => [key, ...reader.years.map((year) => yearKey(key, year))])
  const columns = set === null ? picked : keys.flatMap((key) => all.find((each) => each.key === key) ?? [])
  const shown = new Set(columns.map(({ key }) => key))
  return { set, columns, choices: all.map(({ key, label }) => ({ key, label, isChosen: shown.has(key) })) }
}

function possibleColumns({ years, clearance }: Reader): InitiativeColumn[] {
  const kind = forYears(initiative, years)
  const mayCount = visibleFields(initiative, clearance).some(({ key }) => key === 'ceiling')
  const own = computed.filter(({ key }) => mayCount || (key !== 'money' && key !== 'unfunded'))
  return [
    ...own,
    ...visibleFields(kind, clearance)
      .filter(({ key }) => key !== 'name')
      .map(columnOf),
  ]
}

function columnOf({ key, label, type }: Field): InitiativeColumn {
  const sortName = fieldOrders[key]
  const isFigure = type === 'money' || type === 'integer'
  return { key, label, ...(sortName === undefined ? {} : { sortName }), ...(isFigure ? { isFigure } : {}) }
}
