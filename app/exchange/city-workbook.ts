import type { RecordKind } from '#workflows/catalogue/field.ts'
import { type SheetKind, sheetName } from '#workflows/catalogue/sheets.ts'
import {
  commonSentences,
  fieldHeader,
  fieldWords,
  instructionSheet,
  madeForWords,
} from './instruction-sheet.ts'
import { type RecordSheet, recordSheet, type StoredRecord } from './record-workbook.ts'
import type { WrittenSheet } from './workbook/written-sheet.ts'

/** The records of one kind, with its declaration as it holds for this city. */
export interface CitySheet {
  readonly kind: SheetKind
  readonly record: RecordKind
  readonly records: readonly StoredRecord[]
}

export interface CityWorkbook {
  readonly sheets: readonly CitySheet[]
  /** The agencies of the whole city, where it is for all of them; null for one agency alone. */
  readonly owners: readonly string[] | null
  /** Every agency: what a relation ends in may be another's. */
  readonly agencies: readonly string[]
  /** What the roadmap is called whose years the sheets of the roadmap have; null before the first one. */
  readonly roadmap: string | null
  readonly madeFor: string
  readonly madeOn: string
}

// Many sheets share what a workbook may hold.
export const blankRows = 40

/**
 * The sheets of a workbook of everything an agency or the city has on record: what to do, one sheet for each
 * kind of thing, and one for what hangs together with what. What is written here is what the import reads.
 */
export function cityWorkbook(of: CityWorkbook): readonly WrittenSheet[] {
  return [
    instructions(of),
    ...of.sheets.map(({ kind, record, records }) =>
      recordSheet({ ...sheetDress(kind, of), kind: record, records, name: sheetName(kind), blankRows }),
    ),
  ]
}

/** What the columns of a sheet are drawn with, beside its declaration. */
export function sheetDress(
  kind: SheetKind,
  { owners, agencies }: Pick<CityWorkbook, 'owners' | 'agencies'>,
): Pick<RecordSheet, 'owners' | 'choices'> {
  if (kind !== 'relation') return { owners }
  return { owners: null, choices: { fromOwner: agencies, toOwner: agencies } }
}

function yearWords(roadmap: string): string {
  return `7. Lembar "${sheetName('initiative')}" dan "${sheetName('gap')}" untuk ${roadmap}. Target, pagu, dan realisasi punya satu kolom untuk setiap tahunnya; 0 berarti tahun itu tidak memerlukan biaya.`
}

function instructions({ sheets, roadmap, madeFor, madeOn }: CityWorkbook): WrittenSheet {
  return instructionSheet({
    said: [
      madeForWords({ what: 'arsitektur dan peta rencana', madeFor, madeOn }),
      '1. Satu lembar untuk satu jenis, satu baris untuk satu data. Yang baru ditulis di baris kosong paling bawah. Lembar yang tidak diubah boleh dibiarkan.',
      ...commonSentences,
      '6. Lembar "Hubungan" menyebut nama yang ada di lembar lain, juga yang baru. Untuk mengakhiri hubungan, tulis "Dilepas".',
      ...(roadmap === null ? [] : [yearWords(roadmap)]),
    ],
    header: ['Lembar', 'Kolom', ...fieldHeader],
    lines: sheets.flatMap(({ kind, record }) =>
      record.fields.map((field) => [sheetName(kind), field.label, ...fieldWords(field)]),
    ),
    widths: [30, 30, 64, 48, 18],
  })
}
