import { expect, test } from 'vitest'
import { amendmentDecree, copyDecree, draftDecree, newDecree, replacementDecree } from './decree-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { allEmbedded, judge } from './tools.ts'

const renderer = realRenderer()

function positions(text: string, phrases: readonly string[]): number[] {
  let from = 0
  return phrases.map((phrase) => {
    const at = text.indexOf(phrase, from)
    if (at >= 0) from = at + phrase.length
    return at
  })
}

test('a new decree prints its parts in the official order', async () => {
  const { bytes, pages } = await renderer.render('decree', newDecree())
  const document = judge(bytes)
  expect(document.pages).toHaveLength(pages)
  const order = positions(document.text, [
    'LAMBANG NEGARA',
    'KEPUTUSAN WALI KOTA MALANG',
    'NOMOR 100.3.3.3/',
    'TENTANG',
    'WALI KOTA MALANG,',
    'Menimbang : a. bahwa',
    'b. bahwa',
    'Mengingat : 1. Undang-Undang',
    '5. Peraturan Presiden Nomor 132',
    'MEMUTUSKAN:',
    'Menetapkan : KEPUTUSAN WALI KOTA TENTANG',
    'KESATU :',
    'KEDUA : Setiap kepala perangkat daerah wajib:',
    'a. melaksanakan',
    'KELIMA : Keputusan Wali Kota ini mulai berlaku',
    'Ditetapkan di Malang',
    'WALI KOTA MALANG,',
    'SURYA WIBAWA PRANATA',
    'LAMPIRAN',
    'SURYA WIBAWA PRANATA',
  ])
  expect(order).not.toContain(-1)
  expect(allEmbedded(document)).toBe(true)
})

test('page numbers begin on page two and run on through the annexes', async () => {
  const { bytes } = await renderer.render('decree', newDecree(40))
  const { pages } = judge(bytes)
  expect(pages[0]).not.toMatch(/- 1 -/u)
  for (const [index, page] of pages.slice(1).entries()) expect(page).toContain(`- ${index + 2} -`)
})

test('a draft carries KONSEP on every page and the initialling table, the original neither', async () => {
  const draft = judge((await renderer.render('decree', draftDecree(20))).bytes)
  expect(draft.pages.every((page) => page.includes('KONSEP'))).toBe(true)
  expect(draft.text).toContain('PARAF HIERARKI')
  expect(draft.text).toContain('Sekretaris Daerah')
  const original = judge((await renderer.render('decree', newDecree(20))).bytes)
  expect(original.text).not.toMatch(/KONSEP|PARAF HIERARKI|SALINAN/u)
})

test('a copy says SALINAN once, ttd for each signature, and is attested', async () => {
  const copy = judge((await renderer.render('decree', copyDecree())).bytes)
  expect(copy.pages[0]).toContain('SALINAN')
  expect(copy.pages.slice(1).join(' ')).not.toContain('SALINAN')
  expect(copy.text.match(/\bttd\b/gu)).toHaveLength(2)
  expect(copy.text).toContain('Salinan sesuai dengan aslinya KEPALA BAGIAN HUKUM,')
  expect(copy.text).toContain('NIP 19790101 200501 2 001')
  expect(copy.text).toContain('Yth.: 1. Gubernur Jawa Timur')
})

test('an amendment prints Memperhatikan and the prefix of an acting mayor in body and annex', async () => {
  const amendment = judge((await renderer.render('decree', amendmentDecree())).bytes)
  expect(amendment.text).toContain('Memperhatikan : Surat Menteri')
  expect(amendment.text.match(/Pj\. WALI KOTA MALANG,/gu)).toHaveLength(2)
  expect(amendment.text).toContain('PERUBAHAN ATAS KEPUTUSAN WALI KOTA MALANG NOMOR')
})

test('a replacement revokes the earlier decree and signs each of its annexes', async () => {
  const decree = judge((await renderer.render('decree', replacementDecree())).bytes)
  expect(decree.text).toContain('dicabut dan dinyatakan tidak berlaku')
  expect(decree.text.match(/SURYA WIBAWA PRANATA/gu)).toHaveLength(3)
  expect(decree.text.indexOf('LAMPIRAN I ')).toBeLessThan(decree.text.indexOf('LAMPIRAN II '))
})

test('the province stands under the official only when the style asks for it', async () => {
  const plain = judge((await renderer.render('decree', newDecree(1))).bytes)
  const withProvince = judge(
    (await renderer.render('decree', { ...newDecree(1), style: { provinceLine: true } })).bytes,
  )
  expect(plain.text).not.toContain('PROVINSI JAWA TIMUR')
  expect(withProvince.text).toContain('WALI KOTA MALANG PROVINSI JAWA TIMUR')
})

test('however long the body, some of its words stand above the signature', async () => {
  const decree = newDecree(0)
  const sentence = 'Ketentuan ini dilaksanakan oleh seluruh perangkat daerah secara bertahap. '
  for (const repeats of [0, 6, 12, 14, 16, 18, 20, 22, 24, 26, 28, 60]) {
    const dicta = [
      { label: 'KESATU', text: `Menetapkan. ${sentence.repeat(repeats)}` },
      { label: 'KEDUA', text: 'Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.' },
    ]
    const { pages } = judge((await renderer.render('decree', { ...decree, dicta, annexes: [] })).bytes)
    const signed = pages.find((page) => page.includes('Ditetapkan di Malang')) ?? ''
    expect(signed, `${repeats} sentences`).toContain('mulai berlaku')
    expect(signed).toContain('SURYA WIBAWA PRANATA')
  }
})

test('a last dictum longer than a page keeps its last words with the signature', async () => {
  const text = `${'Ketentuan penutup ini berlaku bagi seluruh perangkat daerah. '.repeat(90)}Demikian ditetapkan.`
  const decree = { ...newDecree(0), dicta: [{ label: 'KESATU', text }], annexes: [] }
  const { pages } = judge((await renderer.render('decree', decree)).bytes)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.at(-1)).toMatch(/Demikian ditetapkan\. Ditetapkan di Malang/u)
})

// One black dot, PNG.
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='

test("the city's own emblem takes the place of the frame", async () => {
  const emblem = { kind: 'image' as const, mediaType: 'image/png' as const, base64: DOT }
  const { bytes } = await renderer.render('decree', { ...newDecree(1), emblem })
  expect(judge(bytes).text).not.toContain('LAMBANG NEGARA')
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Subtype /Image')
})

test('the file says what it is: PDF/A-2b, Indonesian, title, author, the date of the decree', async () => {
  const { bytes } = await renderer.render('decree', newDecree(1))
  const source = Buffer.from(bytes).toString('latin1')
  expect(source).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(source).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
  expect(source).toContain('/Lang (id-ID)')
  expect(source).toContain('Pemerintah Kota Malang')
  expect(source).toContain('D:20260808010000Z')
  expect(source).not.toContain('/ModDate')
})
