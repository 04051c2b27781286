import { expect } from 'vitest'
import type { Person } from './person.ts'
import type { Town } from './town.ts'

/** What a dossier's page answers to "who waits for whom", as this person reads it. */
export async function waitsOf(person: Person, agency: string): Promise<string> {
  await person.open('/pengajuan')
  if (!/\/pengajuan\/./.test(person.path)) await person.follow(agency)
  const words = await person.reads()
  const from = words.indexOf('Siapa menunggu siapa')
  return words.slice(from, words.indexOf('Tanda terima', from))
}

/** Diskominfo takes every dossier into review. */
export async function startTheReview(town: Town): Promise<void> {
  await town.moveTo('2026-07-14', 8)
  const rudi = town.who('rudi')
  expect(await waitsOf(rudi, 'Dinas Perpustakaan')).toContain('memulai telaah')
  for (const agency of ['Dinas Sosial', 'Dinas Perpustakaan', 'Dinas Komunikasi dan Informatika']) {
    await rudi.open('/pengajuan')
    await rudi.follow(agency)
    if ((await rudi.reads()).includes('menelaah bersamaan')) await rudi.send('Mulai telaah')
  }
  const waits = await waitsOf(town.who('yanti'), 'Dinas Perpustakaan')
  for (const office of ['Bappeda', 'BKAD', 'Diskominfo']) expect(waits).toContain(office)
}

/** Bappeda: one opinion without scripts, then one for a filtered set. */
export async function reviewThePlanning(town: Town): Promise<void> {
  const dian = town.who('dian')
  await dian.withoutScripts(async () => {
    await dian.open('/beranda')
    await dian.open('/telaah?cari=Katalog')
    expect(await dian.isRefused('Simpan, lanjut berikutnya')).toContain('Pilih salah satu telaah.')
    await dian.send('Simpan, lanjut berikutnya', {
      isi: 'aligned-with-conditions',
      syarat: 'Masuk Renja perubahan.',
      catatan: 'Sub-kegiatan 2.23.02.',
    })
    expect(await dian.reads()).toContain('Telaah atas Katalog Buku Kota tersimpan')
  })
  await dian.open('/telaah')
  expect(await dian.isRefused('Kirim pertanyaan', { pertanyaan: '' })).toContain('Tulis pertanyaannya.')
  await dian.open('/telaah?keadaan=waiting')
  await dian.follow(/Beri telaah yang sama untuk daftar ini/)
  expect(await dian.reads()).toContain('3 aplikasi akan mendapat telaah yang sama')
  expect(await dian.isRefused(/Simpan telaah/)).toContain('Pilih salah satu telaah.')
  await dian.send(/Simpan telaah/, { isi: 'aligned', catatan: 'Sesuai Renja 2026.' })
  expect(await dian.reads()).toContain('3 telaah tersimpan')
  await dian.open('/beranda')
  expect(await dian.reads()).toContain('Tidak ada yang menunggu Anda')
}

/** BKAD asks one agency a question, reads the answer, and gives its opinions one by one. */
export async function reviewTheBudget(town: Town): Promise<void> {
  const [bayu, rina] = [town.who('bayu'), town.who('rina')]
  await bayu.open('/telaah?cari=Antrean')
  await bayu.send('Kirim pertanyaan', {
    pertanyaan: 'Berapa nilai kontrak pengembangannya, dan tahun berapa?',
    tentang: 'aplikasi',
    batas: '2026-07-20',
  })
  expect(await waitsOf(bayu, 'Dinas Sosial')).toContain('menjawab klarifikasi BKAD')
  await rina.open('/beranda')
  expect(await rina.reads()).toContain('BKAD meminta klarifikasi: Antrean Bantuan Sosial')
  await rina.follow(/^Jawab/)
  expect(await rina.isRefused('Kirim jawaban')).toContain('Tulis jawabannya.')
  await rina.send('Kirim jawaban', { jawaban: 'Rp150.000.000 pada tahun 2019.' })
  expect(await waitsOf(rina, 'Dinas Sosial')).toContain('BKAD menyelesaikan telaah')
  await bayu.open('/telaah?cari=Antrean')
  expect(await bayu.reads()).toContain('Rp150.000.000 pada tahun 2019.')
  for (const [name, isi] of [
    ['Antrean', 'recorded'],
    ['Data Lansia', 'propose-disposal'],
    ['Katalog', 'needs-tracing'],
    ['Aduan', 'recorded'],
  ] as const) {
    await bayu.open(`/telaah?cari=${encodeURIComponent(name)}`)
    await bayu.send('Simpan, lanjut berikutnya', { isi, catatan: 'Menurut kartu inventaris barang.' })
  }
}

/** Diskominfo gives its own opinion on others' applications, not on its own. */
export async function reviewTheTechnique(town: Town): Promise<void> {
  await town.moveTo('2026-07-21', 8)
  const rudi = town.who('rudi')
  await rudi.open('/telaah?cari=Aduan')
  expect(await rudi.reads()).toContain('milik perangkat daerah Anda sendiri')
  for (const [name, isi] of [
    ['Antrean', 'keep'],
    ['Lansia', 'deactivate'],
    ['Katalog', 'improve'],
  ] as const) {
    await rudi.open(`/telaah?cari=${name}`)
    await rudi.send('Simpan, lanjut berikutnya', { isi })
  }
  expect(await waitsOf(town.who('hadi'), 'Dinas Sosial')).toContain('menetapkan giliran desk')
  await rudi.open('/siklus')
  await rudi.follow('Tutup pengajuan')
  await rudi.send('Tutup pengajuan')
  expect(await rudi.reads()).toContain('Telaah')
}
