import { wholeNumber } from './figures.ts'

/** The sentences of the drawing around one thing. */
export const graphText = {
  title: 'Graf hubungan',
  pageTitle: (name: string) => `Graf: ${name}`,
  lead: 'Yang terhubung langsung, dan yang terhubung lewat satu perantara. Pilih satu kotak untuk melihat graf di sekitarnya.',
  keys: 'Tab atau tombol panah berpindah antarkotak, Enter membuka graf kotak itu.',
  legend: 'Arti bentuk dan warna',
  centre: 'Pusat graf',
  table: 'Isi graf sebagai tabel',
  none: 'Belum ada hubungan yang tercatat, jadi belum ada yang digambar.',
  columns: {
    name: 'Nama',
    step: 'Langkah',
    kind: 'Jenis',
    organisation: 'Perangkat daerah',
    ways: 'Hubungan',
    more: 'Tidak digambar',
  },
  steps: { 1: 'Langsung', 2: 'Lewat perantara' },
  card: 'Buka kartu',
} as const

export function more(count: number): string {
  return `dan ${wholeNumber(count)} lainnya`
}

export function moreAbout(name: string): string {
  return `yang terhubung dengan ${name}, sebagai daftar`
}

export function figureTitle({
  name,
  beside,
  beyond,
}: {
  name: string
  beside: number
  beyond: number
}): string {
  return `${name}: ${wholeNumber(beside)} terhubung langsung, ${wholeNumber(beyond)} lewat perantara`
}

/** What a box is called, aloud and under the pointer: what is written in it may be cut. */
export function nodeLabel({ name, kind, organisation, ways }: NamedThing): string {
  return [name, kind, organisation, ...ways.map(wayText)].join('. ')
}

interface NamedThing {
  name: string
  kind: string
  organisation: string
  ways: readonly { via: string | null; label: string }[]
}

/** One way of hanging together: "Memakai data", or "Mendukung proses bisnis (lewat E-Surat)". */
export function wayText({ via, label }: { via: string | null; label: string }): string {
  return via === null ? label : `${label} (lewat ${via})`
}
