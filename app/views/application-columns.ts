import { applicationText as text } from '#app/text/application.ts'
import { reviewText } from '#app/text/review.ts'
import { type ApplicationFieldKey, application } from '#workflows/catalogue/application.ts'
import { type Field, type Visibility, visibleFields } from '#workflows/catalogue/field.ts'
import { type ReviewerKind, reviewers } from '#workflows/catalogue/opinion.ts'

/** A column of the inventory: computed from the record, or a declared field of it. */
export interface ApplicationColumn {
  key: string
  label: string
  sortName?: string
  isFigure?: boolean
}

/** What is computed; the rest of the columns are the catalogue's fields. */
const computed = {
  organisation: { label: text.columns.organisation, sortName: 'perangkat' },
  users: { label: '', sortName: 'pengguna', isFigure: true },
  completeness: { label: text.columns.completeness },
  attested: { label: text.columns.attested, sortName: 'dipastikan' },
  decision: { label: text.columns.decision, sortName: 'keputusan' },
  planning: { label: opinionOf('planning') },
  budget: { label: opinionOf('budget') },
  technical: { label: opinionOf('technical') },
  updated: { label: text.columns.updated, sortName: 'diubah' },
} as const satisfies Record<string, Omit<ApplicationColumn, 'key'>>

/** What a cycle says of an application; a past day is read from the record alone. */
const ofTheCycle = new Set(['users', 'attested', 'decision', 'planning', 'budget', 'technical'])

/** An agency has one organisation to list, and reads the opinions on it where its decision stands. */
const forReviewers = new Set(['organisation', 'planning', 'budget', 'technical'])

type ColumnKey = keyof typeof computed | ApplicationFieldKey

const fieldOrders: Partial<Record<string, string>> = {
  operationalStatus: 'status',
  classification: 'klasifikasi',
  origin: 'kategori',
  medium: 'media',
}

export const columnSets = ['ringkas', 'lengkap', 'teknis', 'telaah'] as const
export type ColumnSet = (typeof columnSets)[number]

const keysOf = {
  ringkas: ['organisation', 'origin', 'operationalStatus', 'users', 'completeness', 'attested', 'decision'],
  lengkap: [
    'organisation',
    ...application.fields.filter(({ tier, key }) => tier === 'basic' && key !== 'name').map(({ key }) => key),
    'completeness',
    'attested',
    'updated',
  ],
  teknis: [
    'organisation',
    'address',
    'hosting',
    'programmingLanguage',
    'framework',
    'database',
    'isIntegrated',
    'vendor',
    'yearDeveloped',
    'updated',
  ],
  telaah: ['organisation', 'operationalStatus', 'users', 'planning', 'budget', 'technical', 'decision'],
} as const satisfies Record<ColumnSet, readonly ColumnKey[]>

const mostColumns = 25

export interface ChosenColumns {
  /** The set that is shown; null for columns picked by hand. */
  set: ColumnSet | null
  /** After the name, which always leads. */
  columns: ApplicationColumn[]
  /** Everything this reader may add, in the catalogue's order. */
  choices: { key: string; label: string; isChosen: boolean }[]
}

/**
 * The columns the address asks for: `kolom` is the name of a set, or once for each column picked.
 * What lies above the reader's clearance, or is no column, is as if it were not asked for.
 */
export function chosenColumns(
  asked: readonly string[],
  reader: { seesAll: boolean; clearance: Visibility; usersLabel: string; isPast: boolean },
): ChosenColumns {
  const all = possibleColumns(reader)
  const [only = 'ringkas'] = asked
  const picked = all.filter(({ key }) => asked.includes(key)).slice(0, mostColumns)
  const set = picked.length > 0 ? null : (columnSets.find((each) => each === only) ?? 'ringkas')
  const keys: readonly string[] = set === null ? asked : keysOf[set]
  const columns = set === null ? picked : keys.flatMap((key) => all.find((each) => each.key === key) ?? [])
  const shown = new Set(columns.map(({ key }) => key))
  return {
    set,
    columns,
    choices: all.map(({ key, label }) => ({ key, label, isChosen: shown.has(key) })),
  }
}

function possibleColumns(reader: Parameters<typeof chosenColumns>[1]): ApplicationColumn[] {
  const own = Object.entries(computed)
    .filter(([key]) => reader.seesAll || !forReviewers.has(key))
    .filter(([key]) => !reader.isPast || !ofTheCycle.has(key))
    .map(([key, column]) => ({ key, ...column, ...(key === 'users' ? { label: reader.usersLabel } : {}) }))
  const declared = visibleFields(application, reader.clearance).filter(({ key }) => key !== 'name')
  return [...own, ...declared.map(columnOf)]
}

function columnOf({ key, label, type }: Field): ApplicationColumn {
  const sortName = fieldOrders[key]
  const isFigure = type === 'money' || type === 'integer'
  return { key, label, ...(sortName === undefined ? {} : { sortName }), ...(isFigure ? { isFigure } : {}) }
}

function opinionOf(reviewer: ReviewerKind): string {
  return `${reviewText.opinionBy} ${reviewers[reviewer].office}`
}
