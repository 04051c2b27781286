import { architectureText as text } from '#app/text/architecture.ts'
import { type ObjectKindName, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import { type Field, type Visibility, visibleFields } from '#workflows/catalogue/field.ts'

/** A column of the list of objects: computed from the record, or a declared field of the one kind listed. */
export interface ObjectColumn {
  key: string
  label: string
  sortName?: string
  isFigure?: boolean
}

const computed: readonly ObjectColumn[] = [
  { key: 'kind', label: text.columns.kind, sortName: 'jenis' },
  { key: 'organisation', label: text.columns.organisation, sortName: 'perangkat' },
  { key: 'code', label: text.columns.code, sortName: 'kode' },
  { key: 'condition', label: text.columns.condition, sortName: 'kondisi' },
  { key: 'status', label: text.columns.status, sortName: 'status' },
  { key: 'completeness', label: text.columns.completeness },
  { key: 'attested', label: text.columns.attested, sortName: 'dipastikan' },
  { key: 'updated', label: text.columns.updated, sortName: 'diubah' },
]

/** Shown while nobody picked: the kind where there are several, the agency where there are several. */
const standard = ['kind', 'organisation', 'code', 'status', 'completeness', 'attested']
const mostColumns = 25
const told = new Set(['name', 'code', 'condition', 'lifecycle'])

interface Reader {
  /** The one kind that is listed, or null. */
  kind: ObjectKindName | null
  severalAgencies: boolean
  clearance: Visibility
  /** A past day is read from the record alone; the word of an agency is of its cycle. */
  isPast: boolean
}

/** The columns the address asks for (`kolom` once for each), after the name; what is none is as if not asked for. */
export function objectColumns(asked: readonly string[], reader: Reader) {
  const all = possible(reader)
  const picked = all.filter(({ key }) => asked.includes(key)).slice(0, mostColumns)
  const columns = picked.length > 0 ? picked : all.filter(({ key }) => standard.includes(key))
  const shown = new Set(columns.map(({ key }) => key))
  const choices = all.map(({ key, label }) => ({ key, label, isChosen: shown.has(key) }))
  return { columns, choices }
}

function possible({ kind, severalAgencies, clearance, isPast }: Reader): ObjectColumn[] {
  const own = computed.filter(
    ({ key }) =>
      (key !== 'kind' || kind === null) &&
      (key !== 'organisation' || severalAgencies) &&
      (key !== 'attested' || !isPast),
  )
  const declared =
    kind === null ? [] : visibleFields(recordOf(kind), clearance).filter(({ key }) => !told.has(key))
  return [...own, ...declared.map(columnOf)]
}

function columnOf({ key, label, type }: Field): ObjectColumn {
  return { key, label, ...(type === 'money' || type === 'integer' ? { isFigure: true } : {}) }
}
