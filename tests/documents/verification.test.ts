import { expect, test } from 'vitest'
import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import { qrModules } from '#app/documents/qr.ts'
import { paperWords } from '#app/text/verification.ts'
import { newDecree } from './decree-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { allEmbedded, judge } from './tools.ts'

const renderer = realRenderer()
const code = '7H3K-09QZ-4M2T-XW8B'
const address = 'reviu.contoh.go.id/v'
const url = `https://${address}/${code}`

function withCode(place: 'signature' | 'foot'): DecreeInput {
  const decree = newDecree(3)
  const isElectronic = place === 'signature'
  const mark = isElectronic ? paperWords.electronicMark : ''
  const lines = (isElectronic ? paperWords.electronic : paperWords.paper)(code, address)
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
