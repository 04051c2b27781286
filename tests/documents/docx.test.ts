import { expect, test } from 'vitest'
import { decreeDocx } from '#app/documents/decree/docx.ts'
import { decreeViewModel } from '#app/documents/decree/view-model.ts'
import { compact } from '#app/documents/printable.ts'
import { draftDecree } from './decree-fixture.ts'
import { wordsIn } from './docx-words.ts'
import { realRenderer } from './renderer-fixture.ts'

const renderer = realRenderer()
const decreeInput = draftDecree()

test('it holds every paragraph, every cell and on each page the mark of a working copy', async () => {
  const decree = decreeViewModel.parse(decreeInput)
  const file = await decreeDocx(decree)
  const headers = wordsIn(file, /^word\/header\d*\.xml$/)
  expect(headers.length).toBeGreaterThan(0)
  for (const header of headers) expect(header).toContain('SALINANKERJA,BUKANNASKAHRESMI')
  const [text = ''] = wordsIn(file, /^word\/document\.xml$/)
  const parts = [...decree.considering, ...decree.inViewOf, ...decree.dicta].map((part) => part.text)
  const cells = decree.annexes.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.table.rows.flatMap((row) => Object.values(row.cells)) : [],
    ),
  )
  let from = 0
  for (const part of [...parts, ...decree.annexes.map(({ title }) => title)]) {
    const at = text.indexOf(compact(part), from)
    expect(at, part).toBeGreaterThanOrEqual(from)
    from = at
  }
  for (const cell of cells) expect(text).toContain(compact(cell))
})

test('of annexes of thousands of rows each table begins, and says how much more the PDF holds', async () => {
  const { bytes } = await renderer.render('decree-docx', draftDecree(8000))
  const [text = ''] = wordsIn(bytes, /^word\/document\.xml$/)
  expect(text).toContain(compact('Tabel ini memuat 8.000 baris; 60 yang pertama disalin di sini'))
})

test('the worker makes it from the same view model, and refuses what it refuses for the paper', async () => {
  const { bytes, pages } = await renderer.render('decree-docx', decreeInput)
  expect(pages).toBe(0)
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK')
  const broken = { ...decreeInput, dicta: [] }
  await expect(renderer.render('decree-docx', broken)).rejects.toMatchObject({ code: 'invalid-data' })
})
