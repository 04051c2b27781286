/** One application of an invented city. */
export interface InventedRow {
  name: string
  owner: string
  origin: string
  status: string
  medium: string
  purpose: string
}

const subjects =
  'Rapat Arsip Surat Tamu Gudang Kendaraan Beasiswa Trotoar Lampu Taman Kolam Panen Nelayan Kopi Batik Wisata Museum Terminal Halte Jembatan Drainase Sumur Bibit Ternak Vaksin Posyandu Apotek Ambulans Makam Pasar Retribusi Reklame Parkir Timbangan Koperasi Pelatihan Magang Lowongan Panti Donasi'.split(
    ' ',
  )
const prefixes = ['SI', 'e-', 'Sistem', 'Portal', 'Aplikasi']
const places =
  'Perhubungan Kesehatan Pendidikan Sosial Pertanian Perikanan Pariwisata Kebudayaan Perdagangan Perindustrian Pemuda Olahraga Kehutanan Pangan Kebersihan Pertamanan Pemakaman Transmigrasi Koperasi'.split(
    ' ',
  )

/** Agencies of an invented city; none of them is one the review cannot do without. */
export function inventedAgencies(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / places.length)
    const place = places[index % places.length]
    return round === 0 ? `Dinas ${place}` : `Unit ${place} Wilayah ${round}`
  })
}

/** Row `index` of an invented inventory: every seventh local one is marked inactive. */
export function inventedRow(index: number, owner: string): InventedRow {
  const subject = subjects[index % subjects.length]
  const second = subjects[(index * 7 + 3) % subjects.length]
  const prefix = prefixes[index % prefixes.length]
  return {
    name: `${prefix} ${subject} ${second} ${Math.floor(index / subjects.length) + 1}`,
    owner,
    origin: index % 11 === 5 ? 'Pusat' : 'Lokal',
    status: index % 7 === 2 ? 'naktif' : 'aktif',
    medium: index % 3 === 0 ? 'Mobile' : 'Website',
    purpose: `Mencatat ${subject?.toLowerCase()} dan ${second?.toLowerCase()} di lingkungan perangkat daerah`,
  }
}

/** An inventory in which the first owner has `largest` applications and the others share the rest. */
export function inventedInventory(options: {
  rows: number
  owners: readonly string[]
  largest?: number
}): InventedRow[] {
  const { rows, owners, largest = 0 } = options
  return Array.from({ length: rows }, (_, index) => {
    const others = owners.length - 1
    const position = index < largest || others === 0 ? 0 : 1 + (index % others)
    return inventedRow(index, owners[largest === 0 ? index % owners.length : position] ?? '')
  })
}

export const plainHeaders: Readonly<Record<keyof InventedRow, string>> = {
  name: 'nama_aplikasi',
  owner: 'unit_pemilik',
  origin: 'kategori',
  status: 'status',
  medium: 'media',
  purpose: 'fungsi',
}

/** The rows as a CSV text under the given headers. */
export function asCsv(
  rows: readonly InventedRow[],
  {
    headers = plainHeaders,
    separator = ',',
  }: { headers?: Readonly<Record<keyof InventedRow, string>>; separator?: string } = {},
): string {
  const keys = Object.keys(headers) as (keyof InventedRow)[]
  const quoted = (cell: string) => (/["\n\r,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = [keys.map((key) => headers[key]), ...rows.map((row) => keys.map((key) => quoted(row[key])))]
  return `${lines.map((cells) => cells.join(separator)).join('\n')}\n`
}
