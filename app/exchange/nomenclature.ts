import { headerKey } from '#workflows/catalogue/name-key.ts'
import { FileRefused } from './file-refused.ts'
import { readCsv } from './read-csv.ts'

/** One line of a list of codes, numbered as a spreadsheet shows it. */
export interface NomenclatureLine {
  readonly row: number
  readonly code: string
  readonly name: string
}

const codeHeads = ['kode', 'kode nomenklatur', 'kode rekening']
const nameHeads = ['nama', 'uraian', 'nomenklatur', 'nomenklatur urusan']

/** Reads a list of codes from a CSV with a column of codes and one of names, in any order and among others. */
export function readNomenclature(bytes: Uint8Array): NomenclatureLine[] {
  const [head, ...rows] = readCsv(bytes).rows
  const heads = (head?.cells ?? []).map((cell) => headerKey(cell))
  const [code, name] = [codeHeads, nameHeads].map((known) => heads.findIndex((cell) => known.includes(cell)))
  if (code === undefined || name === undefined || code < 0 || name < 0)
    throw new FileRefused(
      'Baris pertama berkas harus berjudul kolom "kode" dan "nama". Tambahkan, lalu ulangi.',
    )
  return rows.map(({ row, cells }) => ({ row, code: cells[code] ?? '', name: cells[name] ?? '' }))
}
