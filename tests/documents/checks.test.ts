import { deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checkOutput, expectationOf } from '#app/documents/checks.ts'
import { prepareDecree } from '#app/documents/decree/prepare.tsx'
import { decreeViewModel } from '#app/documents/decree/view-model.ts'
import { type Paginated, paginate } from '#app/documents/press/paginate.ts'
import { newDecree } from './decree-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'

const renderer = realRenderer()

async function drawnDecree() {
  const { bytes } = await renderer.render('decree', newDecree(5))
  return { bytes, placed: await paginate(prepareDecree(decreeViewModel.parse(newDecree(5)))) }
}

test('finished bytes pass against what they were made from', async () => {
  const { bytes, placed } = await drawnDecree()
  await expect(checkOutput(bytes, expectationOf(placed))).resolves.toBeUndefined()
})

function withParagraphs(
  { pages, prose }: Paginated,
  change: (texts: readonly string[]) => string[],
): Paginated {
  return { pages, prose: prose.map((run) => ({ ...run, paragraphs: change(run.paragraphs) })) }
}

test('a paragraph that is not on the pages is noticed', async () => {
  const { bytes, placed } = await drawnDecree()
  const more = withParagraphs(placed, (texts) => [...texts, 'KEENAM'])
  await expect(checkOutput(bytes, expectationOf(more))).rejects.toMatchObject({ code: 'text-lost' })
})

test('paragraphs in another order are noticed', async () => {
  const { bytes, placed } = await drawnDecree()
  const turned = withParagraphs(placed, (texts) => texts.toReversed())
  await expect(checkOutput(bytes, expectationOf(turned))).rejects.toMatchObject({ code: 'text-lost' })
})

test('one line too many or too few on any page is noticed', async () => {
  const { bytes, placed } = await drawnDecree()
  for (const at of placed.pages.keys()) {
    const pages = placed.pages.map((page, index) =>
      index === at ? { ...page, marks: page.marks.slice(0, -1) } : page,
    )
    await expect(checkOutput(bytes, expectationOf({ ...placed, pages }))).rejects.toMatchObject({
      code: 'text-lost',
    })
  }
})

test('a file with too few pages is noticed', async () => {
  const { bytes, placed } = await drawnDecree()
  const pages = [...placed.pages, ...placed.pages]
  await expect(checkOutput(bytes, expectationOf({ ...placed, pages }))).rejects.toMatchObject({
    code: 'page-count',
  })
})

test('a font that is not in the file, or not a subset, is noticed', async () => {
  const { bytes, placed } = await drawnDecree()
  for (const [from, to] of [
    ['/FontFile3', '/FontFileX'],
    ['/BaseFont /BZZZZZ+', '/BaseFont /BZZZZZ-'],
  ] as const) {
    const source = Buffer.from(bytes).toString('latin1')
    expect(source).toContain(from)
    const changed = new Uint8Array(Buffer.from(source.replaceAll(from, to), 'latin1'))
    await expect(checkOutput(changed, expectationOf(placed)), from).rejects.toMatchObject({
      code: 'font-not-embedded',
    })
  }
})

test('a glyph drawn in place of another is noticed', async () => {
  const { bytes, placed } = await drawnDecree()
  const source = Buffer.from(bytes).toString('latin1')
  const at = source.indexOf('/Contents ')
  const content = Number(/\d+/u.exec(source.slice(at))?.[0])
  const begin = source.indexOf('stream\n', source.indexOf(`\n${content} 0 obj`)) + 'stream\n'.length
  const length = Number(/\/Length (\d+)/u.exec(source.slice(source.indexOf(`\n${content} 0 obj`)))?.[1])
  const drawn = inflateSync(bytes.subarray(begin, begin + length)).toString('latin1')
  // Packed harder, it fits into its old place, and every other place of the file stays where it is.
  const swapped = drawn.replace(/<0(\d)/u, '<1$1')
  const changed = deflateSync(Buffer.from(swapped, 'latin1'), { level: 9 })
  if (changed.length > length) throw new Error('the changed page does not fit into its place')
  const file = new Uint8Array(bytes)
  file.set(changed, begin)
  await expect(checkOutput(file, expectationOf(placed))).rejects.toMatchObject({ code: 'text-lost' })
})
