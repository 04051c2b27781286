import { wholeNumber } from './figures.ts'

/** What is written in sentences, and what is a name, a number or a place: letters at most, by the name of the control. */
const limits: Readonly<Record<string, number>> = {
  alasan: 2000,
  keterangan: 1000,
  syarat: 2000,
  sumber: 120,
  saringan: 2000,
  isi: 10_000,
  nama: 120,
  nama1: 120,
  nama2: 120,
  singkatan: 60,
  singkatan1: 60,
  singkatan2: 60,
  jabatan: 200,
  penanggung: 200,
  surat: 200,
  ruang: 200,
  number: 200,
  surel: 254,
}

const longest = 4000

/** How many letters a control of this name takes at most; fields of a record have their own, smaller limits. */
export function textLimit(name: string): number {
  return Object.hasOwn(limits, name) ? (limits[name] ?? longest) : longest
}

/** What stands at a control with more than that; null where the text fits. */
export function tooLong(name: string, text: string): string | null {
  const most = textLimit(name)
  if (text.length <= most) return null
  return `Tulis paling banyak ${wholeNumber(most)} huruf; sekarang ${wholeNumber(text.length)}. Ringkas, lalu kirim lagi.`
}
