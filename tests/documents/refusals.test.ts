import { expect, test } from 'vitest'
import { FACES, type Face } from '#app/documents/fonts.ts'
import { hasGlyph } from '#app/documents/layout/measure.ts'
import { copyDecree, newDecree } from './decree-fixture.ts'
import { receipt } from './letter-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'

const renderer = realRenderer()

test('a character the face lacks is refused with its name and place', async () => {
  const decree = newDecree(2)
  const tables = decree.annexes?.[0]?.blocks.filter((block) => block.kind === 'table') ?? []
  const row = tables[1]?.table.rows[1]
  if (row) row.cells.application = 'Aplikasi ✓ Centang'
  await expect(renderer.render('decree', decree)).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'missing-glyph',
    message: expect.stringMatching(
      /"✓" \(U\+2713\) pada LAMPIRAN baris 2 kolom Aplikasi tidak dapat dicetak/u,
    ),
  })
})

test('every shipped face has all plain signs, so that only others are looked up', () => {
  for (const face of Object.keys(FACES) as Face[]) {
    for (let code = 0x20; code <= 0x7e; code += 1) {
      expect(hasGlyph(face, code), `${face} ${String.fromCodePoint(code)}`).toBe(true)
    }
  }
})

test('letters from right to left are refused by name, whether the face has them or not', async () => {
  for (const [word, sign] of [
    ['\u05e9\u05dc\u05d5\u05dd', 'U+05E9'],
    ['\u0645\u0627\u0644\u0627\u0646\u062c', 'U+0645'],
  ] as const) {
    await expect(
      renderer.render('receipt', { ...receipt(), opening: `Kota ${word}.` }),
      sign,
    ).rejects.toMatchObject({
      code: 'missing-glyph',
      message: expect.stringContaining(`(${sign}) pada judul`),
    })
  }
})

test('a character the serif face lacks is refused in the body too', async () => {
  await expect(
    renderer.render('decree', { ...newDecree(0), enacting: 'KEPUTUSAN 漢' }),
  ).rejects.toMatchObject({
    code: 'missing-glyph',
    message: expect.stringContaining('pada Menetapkan'),
  })
})

test('line breaks, tabs and invisible characters of pasted text are no obstacle', async () => {
  const pasted = { ...newDecree(0), enacting: 'KEPUTUSAN\tWALI\u00adKOTA\u200b TENTANG\r\nARSITEKTUR\u0007.' }
  await expect(renderer.render('decree', pasted)).resolves.toMatchObject({ pages: expect.any(Number) })
})

test('a name with a title or in small letters is refused', async () => {
  for (const name of ['SURYA PRANATA, S.H.', 'Surya Pranata']) {
    const decree = newDecree(0)
    const signed = { ...decree, signature: { ...decree.signature, name } }
    await expect(renderer.render('decree', signed), name).rejects.toMatchObject({
      code: 'invalid-data',
      message: expect.stringContaining('signature.name'),
    })
  }
})

test('a copy without the attestation of the legal office is refused', async () => {
  const { authentication: _, ...copy } = copyDecree()
  await expect(renderer.render('decree', copy)).rejects.toMatchObject({
    code: 'invalid-data',
    reason: expect.stringContaining('pengesahan Kepala Bagian Hukum'),
  })
})

test('a cell of a column that was not declared is refused', async () => {
  const data = receipt(1)
  data.list.rows = [{ cells: { nomor: '1' } }]
  await expect(renderer.render('receipt', data)).rejects.toMatchObject({
    code: 'invalid-data',
    reason: expect.stringContaining('kolom "nomor" tidak dikenal'),
  })
})

test('after a refusal the same renderer makes the next document', async () => {
  await expect(renderer.render('decree', { ...newDecree(0), enacting: '' })).rejects.toMatchObject({
    code: 'invalid-data',
  })
  await expect(renderer.render('receipt', receipt())).resolves.toMatchObject({ pages: 1 })
})
