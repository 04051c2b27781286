import { expect, test } from 'vitest'
import { threeAnnexes } from './annex-fixtures.ts'
import { realRenderer } from './renderer-fixture.ts'
import { allEmbedded, judge } from './tools.ts'

const renderer = realRenderer()

async function printed(counts: Parameters<typeof threeAnnexes>[0]) {
  const { bytes, pages } = await renderer.render('decree', threeAnnexes(counts))
  const document = judge(bytes)
  expect(document.pages).toHaveLength(pages)
  expect(allEmbedded(document)).toBe(true)
  return document
}

const headings =
  /(?:^|\s)(?:[A-I]\. (?:Domain|Muatan|Jadwal|Tindak) [^.]*|[A-F]\.\d+ [A-Z][^.]*|Menurut [a-z ]+|Rekapitulasi[a-z ]*|Indikator dan target|Program, subkegiatan, dan pagu indikatif)$/u

test('annex I has a chapter for each domain in its order, annex II one for each part, then the timetable', async () => {
  const { text } = await printed({ named: 3, withheld: 2, initiatives: 16 })
  const found = [
    ...['Proses Bisnis', 'Layanan', 'Data dan Informasi', 'Aplikasi', 'Infrastruktur', 'Keamanan'].map(
      (label, place) => `${'ABCDEF'[place]}. Domain ${label} Domain ${label} memuat`,
    ),
    'LAMPIRAN II',
    ...['Tata Kelola', 'Manajemen', 'Layanan', 'Infrastruktur', 'Aplikasi', 'Keamanan', 'Audit TIK'].map(
      (label, place) => `${'ABCDEFG'[place]}. Muatan ${label} Indikator dan target`,
    ),
    'H. Jadwal menurut triwulan No. Kegiatan Penanggung Jawab Masa Tanpa pagu 2025 I II III IV 2026',
    'I. Tindak lanjut keputusan atas aplikasi',
    'LAMPIRAN III',
  ]
  let from = text.lastIndexOf('LAMPIRAN I KEPUTUSAN')
  for (const phrase of found) {
    const at = text.indexOf(phrase, from)
    expect(at, phrase).toBeGreaterThan(from)
    from = at
  }
  // Objects of 22 kinds, named and withheld, and two applications.
  expect(text).toContain(`Lampiran ini memuat 112 (seratus dua belas) objek pada enam domain`)
  expect(text).toContain('44 (empat puluh empat) objek di antaranya dihitung tanpa disebut namanya')
  expect(text).toContain('(keputusan) Kegiatan ini melaksanakan keputusan atas aplikasi')
  expect(text).toContain('tanpa pagu')
})

test.each([1, 4, 9, 23])(
  'no page ends with a heading or begins an annex’s end alone (%i of each)',
  async (count) => {
    const { pages } = await printed({ named: count, withheld: 1, initiatives: count * 3 })
    for (const [index, page] of pages.entries()) expect(page, `page ${index + 1}`).not.toMatch(headings)
    const signed = pages.filter((page) => page.includes('SURYA WIBAWA PRANATA'))
    expect(signed.length).toBeGreaterThanOrEqual(4)
    // A signature of an annex stands below rows or lines of it.
    for (const page of signed) expect(page.length).toBeGreaterThan(150)
  },
)

test('the header of a list stands on each of its pages', async () => {
  const { pages } = await printed({ named: 60, withheld: 0, initiatives: 70 })
  const lists = pages.filter((page) => /Proses bisnis nomor \d+/u.test(page))
  expect(lists.length).toBeGreaterThan(2)
  for (const page of lists) expect(page).toMatch(/No\. Nama Perangkat Daerah Uraian Kode RAB/u)
  const drawn = pages.filter((page) => /TW I+V? \d{4} s\.d\. TW/u.test(page))
  for (const page of drawn) expect(page).toMatch(/Masa Tanpa pagu 2025 I II III IV 2026/u)
})

test('nothing to print is said in words, domain by domain and part by part', async () => {
  const { text } = await printed({ named: 0, withheld: 0, initiatives: 0 })
  expect(text.match(/Belum ada objek yang tercatat pada domain/gu)).toHaveLength(5)
  expect(text.match(/Belum ada kegiatan pada muatan/gu)).toHaveLength(7)
  expect(text).not.toContain('Jadwal menurut triwulan')
})
