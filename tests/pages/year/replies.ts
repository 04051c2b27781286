import { expect } from 'vitest'
import { waitsOf } from './reviewing.ts'
import type { Town } from './town.ts'

/** One head objects, without scripts; the objection is upheld, decided anew and confirmed. */
export async function objectToOneDecision(town: Town): Promise<void> {
  await town.moveTo('2026-08-10', 9)
  const [yanti, hesti, rudi] = [town.who('yanti'), town.who('hesti'), town.who('rudi')]
  await yanti.withoutScripts(async () => {
    await yanti.open('/beranda')
    expect(await yanti.reads()).toContain('Baca keputusan desk')
    await yanti.open('/tanggapan')
    await yanti.follow('Katalog Buku Kota')
    expect(await yanti.isRefused('Ajukan keberatan')).toContain('Tulis dasar keberatannya.')
    await yanti.send('Ajukan keberatan', {
      dasar: 'Tenggat 31 Desember terlalu dekat; anggaran baru ada 2027.',
    })
    expect(await yanti.reads()).toContain('Keberatan diajukan.')
  })
  expect(await waitsOf(yanti, 'Dinas Perpustakaan')).toContain('menjawab keberatan')
  await hesti.workAs(hesti.member.position)
  await hesti.open('/beranda')
  expect(await hesti.reads()).toContain('Jawab keberatan')
  await hesti.follow(/^Jawab keberatan/)
  const item = hesti.path
  expect(await hesti.isRefused('Jawab keberatan', { diterima: 'ya' })).toContain('Tulis penjelasannya.')
  await hesti.send('Jawab keberatan', { diterima: 'ya', jawaban: 'Diterima; tenggatnya dipindah ke 2027.' })
  await rudi.open('/beranda')
  await rudi.open(item)
  await rudi.follow('Catat keputusan baru')
  await rudi.follow(/Dikembangkan/)
  await rudi.send('Catat versi baru: dikembangkan', {
    alasan: 'technical',
    batas: '2027-06-30',
    penanggung: 'Kepala Dinas Perpustakaan',
  })
  await hesti.open(item)
  await hesti.follow('Sahkan keputusan baru')
  await hesti.send('Sahkan keputusan')
  await yanti.open(item)
  const words = await yanti.reads()
  expect(words).toContain('Versi 2')
  expect(words).toContain('Diterima: keputusannya diputus ulang')
}

/** Nobody presses anything: the window ends by itself. */
export async function letTheWindowEnd(town: Town): Promise<void> {
  await town.moveTo('2026-08-19', 8)
  const [yanti, hadi] = [town.who('yanti'), town.who('hadi')]
  await yanti.open('/tanggapan')
  expect(await yanti.reads()).toContain('Masa tanggapan berakhir')
  expect(await waitsOf(hadi, 'Dinas Sosial')).not.toContain('menanggapi')
}
