import { expect, test } from 'vitest'
import { assertFontsEmbedded, checkOutput } from '#app/documents/checks.ts'
import { prepareDecree } from '#app/documents/decree/prepare.tsx'
import { decreeViewModel } from '#app/documents/decree/view-model.ts'
import { newDecree } from './decree-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'

const renderer = realRenderer()

async function drawnDecree() {
  const { bytes } = await renderer.render('decree', newDecree(5))
  return { bytes, prepared: prepareDecree(decreeViewModel.parse(newDecree(5))) }
}

test('finished bytes pass against what they were made from', async () => {
  const { bytes, prepared } = await drawnDecree()
  expect(await checkOutput(bytes, prepared)).toBe(2 + prepared.drawn.length)
})

test('a paragraph that is not in the file is noticed', async () => {
  const { bytes, prepared } = await drawnDecree()
  const prose = [...prepared.prose, 'KEENAM']
  await expect(checkOutput(bytes, { ...prepared, prose })).rejects.toMatchObject({ code: 'text-lost' })
})

test('paragraphs in another order are noticed', async () => {
  const { bytes, prepared } = await drawnDecree()
  await expect(checkOutput(bytes, { ...prepared, prose: prepared.prose.toReversed() })).rejects.toMatchObject(
    {
      code: 'text-lost',
    },
  )
})

test('one line missing on a table page is noticed', async () => {
  const { bytes, prepared } = await drawnDecree()
  const drawn = prepared.drawn.map((page) => ({ ...page, marks: page.marks.slice(0, -1) }))
  await expect(checkOutput(bytes, { ...prepared, drawn })).rejects.toMatchObject({ code: 'text-lost' })
})

test('a file with too few pages is noticed', async () => {
  const { bytes, prepared } = await drawnDecree()
  const drawn = [...prepared.drawn, ...prepared.drawn, ...prepared.drawn]
  await expect(checkOutput(bytes, { ...prepared, drawn })).rejects.toMatchObject({ code: 'page-count' })
})

test('a font that is not embedded is noticed', () => {
  const file = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const embedded = '<< /Type /FontDescriptor /FontFile3 7 0 R >> << /Type /Font /BaseFont /ABCDEF+Bonum >>'
  expect(() => assertFontsEmbedded(file(embedded))).not.toThrow()
  expect(() => assertFontsEmbedded(file(`${embedded} << /Type /Font /BaseFont /Helvetica >>`))).toThrow()
  expect(() => assertFontsEmbedded(file(embedded.replace('/FontFile3 7 0 R', '')))).toThrow()
  expect(() => assertFontsEmbedded(file(''))).toThrow()
})
