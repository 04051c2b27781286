import type { Random } from './random.ts'

const openings = [
  'Sistem Informasi',
  'Layanan',
  'Aplikasi',
  'Pendataan',
  'Pemantauan',
  'Pelaporan',
  'Peta',
] as const
const firstWords = ['Si', 'La', 'Ka', 'Pe', 'Mo', 'Gen'] as const
const endings = ['Kota', 'Terpadu', 'Daring', 'Warga', 'Wilayah'] as const
const deeds = [
  'Mencatat dan menampilkan data',
  'Melayani permohonan warga tentang',
  'Memantau kegiatan lapangan untuk',
  'Menyusun laporan bulanan tentang',
  'Membantu petugas mengelola',
] as const
const effects = [
  'agar pimpinan dapat melihat perkembangan setiap minggu',
  'sehingga warga tidak perlu datang ke kantor',
  'untuk dipakai petugas di lapangan lewat gawai',
  'sebagai bahan rapat evaluasi triwulan',
] as const

/** Share of names with an acronym before the expansion, and of expansions "Sistem Informasi …". */
const acronymShare = 0.6
const informationSystemShare = 0.4

/** An invented name in the style of real inventories: "SIPOSBA (Sistem Informasi Posyandu Balita)". */
export function inventName(random: Random, subject: string): string {
  const opening = random.chance(informationSystemShare) ? openings[0] : random.pick(openings.slice(1))
  const expansion = `${opening} ${subject}${random.chance(0.3) ? ` ${random.pick(endings)}` : ''}`
  if (!random.chance(acronymShare)) return random.chance(0.3) ? `E-${subject}` : expansion
  const acronym =
    random.pick(firstWords) +
    subject
      .split(' ')
      .map((word) => syllable(random, word))
      .join('')
  return `${random.chance(0.7) ? acronym.toUpperCase() : capitalised(acronym)} (${expansion})`
}

/** What an invented application is for, in 60 to 400 characters. */
export function inventPurpose(random: Random, subject: string): string {
  return `${random.pick(deeds)} ${subject.toLowerCase()} di lingkungan Pemerintah Kota, ${random.pick(effects)}.`
}

/** The address an application of that name would have; the host name is not in use. */
export function inventAddress(name: string): string {
  const label = (name.split('(')[0] ?? name).toLowerCase().replace(/[^a-z0-9]+/g, '')
  return `https://${label}.kota-contoh.go.id`
}

function syllable(random: Random, word: string): string {
  return word.slice(0, random.integer(2, 3)).toLowerCase()
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
