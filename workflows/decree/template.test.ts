import { expect, test } from 'vitest'
import { draftOf, fewWords, figuresOf, rowsOf } from '#workflows/testing/decree-text.ts'
import { composeDecree, countInBody, strayMarks } from './compose.ts'
import { decreeModes } from './context.ts'
import { governmentOf } from './government.ts'
import { draftWords } from './template.ts'
import { decreeWords } from './words.ts'

const rows = rowsOf(['keep', 'Dinas Kesehatan'], ['deactivate', 'Dinas Perhubungan'])
const figures = figuresOf(rows)
const textsOf = (mode: (typeof decreeModes)[number]) =>
  draftWords(draftOf(mode)).dicta.map(({ text }) => text)
const last2025 = draftOf('amendment').previous?.citation ?? ''

test('a new decree is called after what it sets, with SPBE written out', () => {
  expect(draftWords(draftOf('new')).title).toBe(
    'Arsitektur dan Peta Rencana Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Malang Tahun 2026',
  )
})

test('the product noun of the setting stands in title and body', () => {
  const words = draftWords({ ...draftOf('new'), productNoun: 'Pemerintah Digital' })
  expect(words.title).toContain('Arsitektur dan Peta Rencana Pemerintah Digital Pemerintah Kota Malang')
  expect(words.dicta.map(({ text }) => text).join(' ')).toContain(
    'Peta Rencana Pemerintah Digital sebagai pedoman',
  )
})

test('an amendment is called after what it changes, and counts itself', () => {
  expect(draftWords(draftOf('amendment')).title).toBe(`Perubahan atas ${last2025}`)
  expect(draftWords(draftOf('amendment', 2)).title).toBe(`Perubahan Kedua atas ${last2025}`)
  expect(draftWords(draftOf('amendment', 3)).title).toBe(`Perubahan Ketiga atas ${last2025}`)
  expect(draftWords(draftOf('amendment', 8)).title).toBe(`Perubahan Kedelapan atas ${last2025}`)
  expect(draftWords(draftOf('amendment', 12)).title).toBe(`Perubahan Kedua Belas atas ${last2025}`)
})

test('every consideration begins with "bahwa" and ends with a semicolon, the last with the closing formula', () => {
  for (const mode of decreeModes) {
    const { considering, title } = draftWords(draftOf(mode))
    for (const item of considering) expect(item).toMatch(/^bahwa .*;$/)
    expect(considering.at(-1)).toBe(
      `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Wali Kota tentang ${title};`,
    )
    expect(considering).toHaveLength(3)
  }
})

test('the review and its ground stand in the considerations with the article they rest on', () => {
  expect(draftWords(draftOf('new')).considering[1]).toContain(
    'Pasal 19 ayat (6) Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik, telah dilakukan reviu tahun 2026 atas dasar hasil pemantauan dan evaluasi Sistem Pemerintahan Berbasis Elektronik',
  )
})

test('every annex is named with the annex clause', () => {
  const clause =
    /Lampiran I{1,3}(, Lampiran II, dan Lampiran III)? yang merupakan bagian tidak terpisahkan dari Keputusan ini/
  expect(textsOf('new').filter((text) => clause.test(text))).toHaveLength(3)
  expect(textsOf('revoke-and-replace').filter((text) => clause.test(text))).toHaveLength(3)
  expect(textsOf('amendment').filter((text) => clause.test(text))).toHaveLength(2)
})

test('a new decree sets architecture, roadmap and decisions, one annex each', () => {
  const [architecture, roadmap, decisions] = textsOf('new')
  expect(architecture).toMatch(/^Menetapkan Arsitektur .* sebagaimana tercantum dalam Lampiran I yang/)
  expect(roadmap).toMatch(/^Menetapkan Peta Rencana .* sebagaimana tercantum dalam Lampiran II yang/)
  expect(decisions).toMatch(
    /^Menetapkan hasil reviu tahun 2026 .* dalam Lampiran III yang .*, dengan rincian:$/,
  )
})

test('an amendment changes the annexes of the decree it names', () => {
  expect(textsOf('amendment')[0]).toBe(
    `Mengubah Lampiran I, Lampiran II, dan Lampiran III ${last2025} sehingga menjadi sebagaimana tercantum dalam Lampiran I, Lampiran II, dan Lampiran III yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
  )
})

test('every mode names how much annexes I and II hold; without a roadmap Annex II is of applications', () => {
  for (const mode of decreeModes) {
    const composed = composeDecree(draftWords(draftOf(mode)), figures, fewWords)
    expect([countInBody(composed, 'objek'), countInBody(composed, 'kegiatan')]).toEqual([5, 2])
    const without = draftWords({ ...draftOf(mode), hasRoadmap: false })
    expect(countInBody(composeDecree(without, figures, fewWords), 'kegiatan')).toBe(0)
  }
  const [, roadmap] = draftWords({ ...draftOf('new'), hasRoadmap: false }).dicta
  expect(roadmap?.text).toContain('Tahun 2026 muatan aplikasi sebagaimana tercantum dalam Lampiran II')
})

test('every decree ends with the clause of its effect', () => {
  for (const mode of decreeModes)
    expect(textsOf(mode).at(-1)).toBe('Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.')
})

test('the decree that is replaced is revoked right before the clause of effect', () => {
  expect(textsOf('revoke-and-replace').at(-2)).toBe(
    `Pada saat Keputusan Wali Kota ini mulai berlaku, ${last2025} dicabut dan dinyatakan tidak berlaku.`,
  )
})

test('nothing is revoked by a new decree or an amendment', () => {
  for (const mode of ['new', 'amendment'] as const) expect(textsOf(mode).join(' ')).not.toContain('dicabut')
})

test('every dictum is a sentence that ends with a stop, or introduces its items', () => {
  for (const mode of decreeModes) {
    for (const { text, items } of draftWords(draftOf(mode)).dicta) {
      expect(text).toMatch(items.length > 0 ? /^[A-Z].*:$/ : /^[A-Z].*\.$/)
      expect(text).not.toMatch(/ {2}|undefined|null/)
    }
  }
})

test('the legal bases are taken over as they are, and the list is a copy', () => {
  const draft = draftOf('new')
  const words = draftWords(draft)
  expect(words.inViewOf).toEqual(draft.inViewOf)
  expect(words.inViewOf).not.toBe(draft.inViewOf)
})

test('a city with other titles gets its own', () => {
  const government = governmentOf({
    name: 'Kabupaten Gresik',
    headTitle: 'Bupati Gresik',
    instrument: 'Keputusan Bupati',
  })
  const words = draftWords({ ...draftOf('new'), government })
  const text = JSON.stringify(words)
  expect(words.title).toContain('Pemerintah Kabupaten Gresik Tahun 2026')
  expect(text).toContain('melaporkan hasilnya kepada Bupati Gresik melalui Sekretaris Daerah')
  expect(text).toContain('Keputusan Bupati ini mulai berlaku')
  expect(text).not.toMatch(/Wali Kota|Malang/)
})

test('the first words of every mode are good words: readable, without stray marks, with the right count', () => {
  for (const mode of decreeModes) {
    const words = draftWords(draftOf(mode))
    expect(decreeWords.parse(words)).toEqual(words)
    expect(strayMarks(words, figures, fewWords)).toEqual([])
    const composed = composeDecree(words, figures, fewWords)
    expect(countInBody(composed)).toBe(rows.length)
    expect(JSON.stringify(composed)).not.toContain('{{')
  }
})

test('the whole of a new decree reads as an official text', () => {
  const composed = composeDecree(draftWords(draftOf('new')), figures, fewWords)
  expect(
    composed.dicta.map(({ label, text, items }) => [label, text, ...items.map((item) => item.text)]),
  ).toMatchInlineSnapshot(`
    [
      [
        "KESATU",
        "Menetapkan Arsitektur Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Malang Tahun 2026 yang meliputi 5 (lima) objek pada enam domain sebagaimana tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Keputusan ini.",
      ],
      [
        "KEDUA",
        "Menetapkan Peta Rencana Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Malang Tahun 2026 yang meliputi 2 (dua) kegiatan pada tujuh muatan sebagaimana tercantum dalam Lampiran II yang merupakan bagian tidak terpisahkan dari Keputusan ini.",
      ],
      [
        "KETIGA",
        "Menetapkan hasil reviu tahun 2026 atas 2 (dua) aplikasi sebagaimana tercantum dalam Lampiran III yang merupakan bagian tidak terpisahkan dari Keputusan ini, dengan rincian:",
        "dipertahankan sebanyak 1 (satu) aplikasi; dan",
        "dinonaktifkan sebanyak 1 (satu) aplikasi.",
      ],
      [
        "KEEMPAT",
        "Perangkat daerah menjadikan Arsitektur dan Peta Rencana Sistem Pemerintahan Berbasis Elektronik sebagai pedoman dalam penyusunan perencanaan, penganggaran, serta pengajuan pembangunan dan pengembangan aplikasi.",
      ],
      [
        "KELIMA",
        "Perangkat daerah melaksanakan keputusan atas aplikasinya paling lambat pada batas waktu sebagaimana tercantum dalam Lampiran III, dengan menyelamatkan data dan arsip sesuai dengan ketentuan peraturan perundang-undangan.",
      ],
      [
        "KEENAM",
        "Dinas Komunikasi dan Informatika bersama Badan Perencanaan Pembangunan Daerah dan Badan Keuangan dan Aset Daerah memantau pelaksanaan Keputusan ini setiap triwulan dan melaporkan hasilnya kepada Wali Kota Malang melalui Sekretaris Daerah.",
      ],
      [
        "KETUJUH",
        "Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.",
      ],
    ]
  `)
})
