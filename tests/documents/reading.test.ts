import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Paper } from '#app/components/decree/paper.tsx'
import { Sheet } from '#app/components/paper/sheet.tsx'
import { KINDS } from '#app/documents/kinds.ts'
import { readingOf } from '#app/views/document-reading.ts'
import { copyDecree, newDecree } from './decree-fixture.ts'
import { beritaAcara, letter, sheetBook } from './form-fixture.ts'
import { controlSheet, receipt } from './letter-fixture.ts'

const papers = [
  ['decree', 'a decree', newDecree(12)],
  ['decree', 'the copy of a decree', copyDecree(3)],
  ['form', 'minutes', beritaAcara()],
  ['form', 'a letter', letter()],
  ['form', 'a book of sheets', sheetBook()],
  ['receipt', 'a receipt', receipt()],
  ['control-sheet', 'a control sheet', controlSheet()],
] as const

function pageOf(renderedAs: string, source: unknown): string {
  const reading = readingOf(renderedAs, source)
  if (reading === null) throw new Error(`${renderedAs} cannot be read`)
  return renderToStaticMarkup(
    reading.kind === 'decree'
      ? createElement(Paper, { paper: reading.paper })
      : createElement(Sheet, { sheet: reading.sheet, name: 'naskah' }),
  )
}

/** The words of a page or a paper, without the blanks that only lay them out. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, '')
}

/** A page needs no frame where arms are missing, and no contents by page number. */
const onlyOnPaper = /^(LAMBANG .*|DAFTAR ISI.*)$/

test.each(papers)('%s: %s on a screen says every text of its paper', (renderedAs, _name, source) => {
  const prepared = KINDS[renderedAs](JSON.parse(JSON.stringify(source)))
  if ('issues' in prepared) throw prepared
  const page = wordsOf(pageOf(renderedAs, source))
  const missing = [...prepared.printed]
    .filter(({ text }) => !onlyOnPaper.test(text) && !page.includes(wordsOf(text.replaceAll('<', '&lt;'))))
    .map(({ place, text }) => `${place}: ${text}`)
  expect(missing).toEqual([])
})

test('data of another version or of an unknown engine are not guessed at', () => {
  expect(readingOf('form', { blocks: [] })).toBeNull()
  expect(readingOf('sandiwara', letter())).toBeNull()
})

test('what a paper says is text on the page, whatever it holds', () => {
  const hostile = { ...letter(), title: '<script>alert(1)</script>' }
  expect(pageOf('form', hostile)).not.toContain('<script>')
})
