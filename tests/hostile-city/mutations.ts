import type { FieldType } from '#workflows/catalogue/field.ts'
import { nameField, type SheetKind, sheetKinds, sheetName, sheetRecord } from '#workflows/catalogue/sheets.ts'

/** A sheet as a spreadsheet holds it: lines of values, the first of them the header. */
export interface Lines {
  readonly name: string
  readonly rows: readonly (readonly unknown[])[]
}

/** What has to be said of a mutated workbook, and where. */
export interface Told {
  readonly kind: SheetKind
  /** Rows of which each has to say it; none: it stands in the notes, with the name of the sheet. */
  readonly rows?: readonly number[]
  /** The key of the field at which it is marked. */
  readonly key?: string
  readonly words: string
  /** Whether it stops the row. */
  readonly isFault?: boolean
}

export interface Mutation {
  readonly name: string
  readonly change: (sheets: readonly Lines[]) => readonly Lines[]
  readonly told: readonly Told[]
  /** Sheets that are not in the file any more, or not as such. */
  readonly without?: readonly SheetKind[]
}

type Change = (rows: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[]

function inSheet(kind: SheetKind, change: Change): Mutation['change'] {
  return (sheets) =>
    sheets.map((sheet) => (sheet.name === sheetName(kind) ? { ...sheet, rows: change(sheet.rows) } : sheet))
}

function labelOf(kind: SheetKind, key: string): string {
  return sheetRecord(kind).fields.find((field) => field.key === key)?.label ?? key
}

const keyOf = (kind: SheetKind) => (kind === 'relation' ? 'fromName' : nameField(kind))

function placeOf(rows: readonly (readonly unknown[])[], label: string): number {
  return rows[0]?.indexOf(label) ?? -1
}

function withCell(rows: readonly (readonly unknown[])[], at: { row: number; label: string; value: unknown }) {
  const place = placeOf(rows, at.label)
  if (place < 0) throw new Error(`There is no column ${at.label}`)
  const width = rows[0]?.length ?? 0
  return rows.map((cells, row) =>
    row === at.row
      ? Array.from({ length: width }, (_, index) => (index === place ? at.value : (cells[index] ?? null)))
      : cells,
  )
}

const things = sheetKinds.filter((kind) => kind !== 'relation')

/** The first field of a kind that takes neither text nor anything. */
function strictField(kind: SheetKind, types: readonly FieldType[]) {
  return sheetRecord(kind).fields.find(({ type, options }) => types.includes(type) && options?.length !== 0)
}

const missingSheets = sheetKinds.map(
  (kind): Mutation => ({
    name: `sheet ${kind} is missing`,
    change: (sheets) => sheets.filter(({ name }) => name !== sheetName(kind)),
    told: [],
    without: [kind],
  }),
)

const renamedKeys = sheetKinds.map((kind): Mutation => {
  const label = labelOf(kind, keyOf(kind))
  return {
    name: `the key column of ${kind} is renamed`,
    change: inSheet(kind, (rows) => withCell(rows, { row: 0, label, value: 'Xyz' })),
    told: [
      { kind, rows: [2, 3], words: `Kolom ${label} tidak ditemukan di lembar ini`, isFault: true },
      { kind, words: 'kolom "Xyz" tidak dikenal' },
    ],
  }
})

const plainField: Partial<Record<SheetKind, string>> = {
  relation: 'standing',
  application: 'purpose',
  gap: 'asIs',
}

const renamedColumns = sheetKinds.map((kind): Mutation => {
  const label = labelOf(kind, plainField[kind] ?? 'description')
  return {
    name: `a column of ${kind} is renamed`,
    change: inSheet(kind, (rows) => withCell(rows, { row: 0, label, value: 'Kolom saya' })),
    told: [{ kind, words: 'kolom "Kolom saya" tidak dikenal' }],
  }
})

const shuffledIds = things.map(
  (kind): Mutation => ({
    name: `the ids of ${kind} are shuffled`,
    change: inSheet(kind, ([header = [], first = [], second = [], ...rest]) => [
      header,
      [second[0], ...first.slice(1)],
      [first[0], ...second.slice(1)],
      ...rest,
    ]),
    told: [{ kind, rows: [2, 3], key: keyOf(kind), words: 'yang sudah tercatat', isFault: true }],
  }),
)

const choiceField: Partial<Record<SheetKind, string>> = {
  application: 'operationalStatus',
  gap: 'domain',
  initiative: 'part',
}

const wrongChoices = things.map((kind): Mutation => {
  const key = choiceField[kind] ?? 'lifecycle'
  return {
    name: `a word that is no choice stands in ${kind}`,
    change: inSheet(kind, (rows) => withCell(rows, { row: 1, label: labelOf(kind, key), value: 'entahlah' })),
    told: [{ kind, rows: [2], key, words: '"entahlah" tidak dikenal; pakai salah satu dari', isFault: true }],
  }
})

const numbers: readonly FieldType[] = ['integer', 'money', 'year', 'date']
const wrongNumbers = things.flatMap((kind): Mutation[] => {
  const field = strictField(kind, numbers)
  if (field === undefined) return []
  return [
    {
      name: `a text stands where ${kind} takes a ${field.type}`,
      change: inSheet(kind, (rows) => withCell(rows, { row: 1, label: field.label, value: 'dua lusin' })),
      told: [{ kind, rows: [2], key: field.key, words: '"dua lusin"', isFault: kind !== 'application' }],
    },
  ]
})

const formulas = sheetKinds.map((kind): Mutation => {
  const key = keyOf(kind)
  const label = labelOf(kind, key)
  return {
    name: `a formula stands in ${kind}`,
    change: inSheet(kind, (rows) => withCell(rows, { row: 1, label, value: '=HYPERLINK("http://x","y")' })),
    told: [{ kind, rows: [2], key, words: `Kolom "${label}" berisi rumus`, isFault: true }],
  }
})

const doubles = sheetKinds.map(
  (kind): Mutation => ({
    name: `a row of ${kind} stands twice`,
    change: inSheet(kind, (rows) => [...rows, rows[1] ?? []]),
    // Two stand in every sheet, and three relations.
    told: [{ kind, rows: [kind === 'relation' ? 5 : 4], words: 'hapus salah satunya', isFault: true }],
  }),
)

const titles = sheetKinds.map(
  (kind): Mutation => ({
    name: `lines stand above the header of ${kind}, and its columns are turned round`,
    change: inSheet(kind, (rows) => [
      ['Daftar resmi'],
      [],
      ...rows.map((cells) =>
        Array.from({ length: rows[0]?.length ?? 0 }, (_, place) => cells[place] ?? null).toReversed(),
      ),
    ]),
    told: [],
  }),
)

const copiedSheets = (['service', 'data', 'server', 'relation'] as const).map(
  (kind): Mutation => ({
    name: `sheet ${kind} stands twice`,
    change: (sheets) =>
      sheets.flatMap((sheet) =>
        sheet.name === sheetName(kind) ? [sheet, { ...sheet, name: `${sheet.name} (2)` }] : [sheet],
      ),
    told: [{ kind, words: 'mendaftar hal yang sama' }],
  }),
)

const relations: readonly Mutation[] = [
  ['fromName', 'Tidak ada di mana pun', 'tidak ditemukan'],
  ['toName', 'Tidak ada di mana pun', 'tidak ditemukan'],
  ['relation', 'Bersahabat dengan', 'tidak dikenal; pakai salah satu dari'],
  ['fromOwner', 'Dinas Entah', 'belum terdaftar'],
  ['toOwner', 'Dinas Entah', 'belum terdaftar'],
  ['toKind', 'Fasilitas komputasi', 'harus salah satu dari'],
].map(([key = '', value = '', words = '']) => ({
  name: `${key} of a relation says "${value}"`,
  change: inSheet('relation', (rows) => withCell(rows, { row: 1, label: labelOf('relation', key), value })),
  told: [{ kind: 'relation', rows: [2], key, words, isFault: true }],
}))

const roadmap: readonly Mutation[] = [
  {
    name: 'a ceiling of one year is a word',
    change: inSheet('initiative', (rows) =>
      withCell(rows, { row: 1, label: 'Pagu indikatif 2027', value: 'dua miliar' }),
    ),
    told: [
      {
        kind: 'initiative',
        rows: [2],
        key: 'ceiling.2027',
        words: '"dua miliar" bukan angka',
        isFault: true,
      },
    ],
  },
  {
    name: 'a target stands in a year outside the roadmap',
    change: inSheet('initiative', (rows) =>
      withCell(rows, { row: 0, label: 'Target 2029', value: 'Target 2031' }),
    ),
    told: [{ kind: 'initiative', words: 'kolom "Target 2031" tidak dikenal' }],
  },
  {
    name: 'what is put off says no reason',
    change: inSheet('initiative', (rows) => withCell(rows, { row: 1, label: 'Status', value: 'Ditunda' })),
    told: [{ kind: 'initiative', rows: [2], key: 'postponedBecause', words: 'belum diisi', isFault: true }],
  },
]

/** Workbooks as hands and programs spoil them; what each has to be told for. */
export const mutations: readonly Mutation[] = [
  ...missingSheets,
  ...renamedKeys,
  ...renamedColumns,
  ...shuffledIds,
  ...wrongChoices,
  ...wrongNumbers,
  ...formulas,
  ...doubles,
  ...titles,
  ...copiedSheets,
  ...relations,
  ...roadmap,
]
