import { expect, test } from 'vitest'
import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import { qrModules } from '#app/documents/qr.ts'
import { paperWords } from '#app/text/verification.ts'
import { newDecree } from './decree-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { allEmbedded, contentOf, judge } from './tools.ts'

const renderer = realRenderer()
const code = '7H3K-09QZ-4M2T-XW8B'
const address = 'reviu.contoh.go.id/v'
const url = `https://${address}/${code}`

const said = { footer: 'Sah sebagai alat bukti.', verifyUrl: 'https://periksa.contoh.go.id/pdf' }

function withCode(place: 'signature' | 'foot'): DecreeInput {
  const decree = newDecree(3)
  const isElectronic = place === 'signature'
  const mark = isElectronic ? paperWords.electronicMark : ''
  const lines = isElectronic ? paperWords.electronic(code, address, said) : paperWords.paper(code, address)
  const verification = { url, place, lines, alternative: paperWords.alternative(url) }
  return { ...decree, signature: { ...decree.signature, mark }, verification }
}

test.each(['foot', 'signature'] as const)(
  'the code stands on the last page of the body (%s)',
  async (place) => {
    const { bytes } = await renderer.render('decree', withCode(place))
    const document = judge(bytes)
    expect(allEmbedded(document)).toBe(true)
    const [page = ''] = document.pages.filter((text) => text.includes(`Kode verifikasi ${code}`))
    expect(page).toContain(`Periksa keputusan ini di ${address}`)
    expect(page).toContain('bukan tanda tangan')
    expect(page).toContain('Ditetapkan di Malang')
    expect(page.includes('Ditandatangani secara elektronik oleh:')).toBe(place === 'signature')
    // No picture: the code is drawn as a path, and said in words for who cannot see it.
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image')
  },
)

test('the city’s own sentence and the address of the certificate’s check stand at the foot', async () => {
  const document = judge((await renderer.render('decree', withCode('signature'))).bytes)
  expect(document.text).toContain(
    `Sertifikat penanda tangan diperiksa dengan mengunggah berkas PDF ini di ${said.verifyUrl}. ${said.footer}`,
  )
  const silent = paperWords.electronic(code, address, { ...said, verifyUrl: '' })
  expect(silent.join(' ')).not.toContain('mengunggah')
})

test('a tag is found in the file, once, and not seen: the room for the provider’s sign stays white', async () => {
  const decree = withCode('signature')
  const tagged: DecreeInput = {
    ...decree,
    ...(decree.verification && { verification: { ...decree.verification, place: 'foot', tag: '[tte]' } }),
  }
  const { bytes } = await renderer.render('decree', tagged)
  const document = judge(bytes)
  expect(document.text.split('[tte]').length - 1).toBe(1)
  const index = document.pages.findIndex((text) => text.includes('[tte]'))
  expect(document.pages[index]).toContain('Ditandatangani secara elektronik oleh:')
  const content = contentOf(bytes, index)
  // White, drawn, black again: what follows is seen.
  expect(content.match(/1 1 1 rg \[<[0-9a-f]+>\]TJ 0 g/g)).toHaveLength(1)
})

test('a code has its finder patterns in three corners', () => {
  const modules = qrModules(url)
  expect(modules.map((row) => row.length)).toEqual(modules.map(() => modules.length))
  const finder = '1111111'
  expect([modules[0]?.slice(0, 7), modules[0]?.slice(-7), modules.at(-1)?.slice(0, 7)]).toEqual([
    finder,
    finder,
    finder,
  ])
})
