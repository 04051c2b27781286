import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { arranged, stepFrom, wordsFromForm } from './words-form.ts'

const words: DecreeWords = {
  title: 'Arsitektur',
  considering: ['bahwa satu;', 'bahwa dua;', 'bahwa tiga;'],
  inViewOf: ['Undang-Undang;'],
  noting: [],
  dicta: [
    { text: 'Menetapkan', items: ['satu', 'dua'] },
    { text: 'Berlaku', items: [] },
  ],
  distribution: ['Sekretaris Daerah'],
}

/** The names and values a browser sends for these words. */
function asForm(given: DecreeWords): Record<string, string> {
  const list = (name: string, texts: readonly string[]) =>
    texts.map((text, index) => [`${name}.${index}`, text] as const)
  return Object.fromEntries([
    ['title', given.title],
    ...(['considering', 'inViewOf', 'noting', 'distribution'] as const).flatMap((each) =>
      list(each, given[each]),
    ),
    ...given.dicta.flatMap(({ text, items }, index) => [
      [`dicta.${index}.text`, text] as const,
      ...list(`dicta.${index}.items`, items),
    ]),
  ])
}

test('what the editor sends is the words it showed, in their order, beyond the tenth too', () => {
  const texts = fc.array(fc.string(), { maxLength: 15 })
  const any = fc.record({
    title: fc.string(),
    considering: texts,
    inViewOf: texts,
    noting: texts,
    dicta: fc.array(fc.record({ text: fc.string(), items: texts }), { maxLength: 12 }),
    distribution: texts,
  })
  fc.assert(
    fc.property(any, (given) => {
      expect(wordsFromForm(asForm(given))).toEqual(given)
    }),
  )
})

test('a paragraph moves, goes and comes', () => {
  const step = (text: string) => arranged(words, stepFrom(text) ?? { list: '', index: 0, act: 'up' })
  expect(step('considering:2:up').considering).toEqual(['bahwa satu;', 'bahwa tiga;', 'bahwa dua;'])
  expect(step('considering:0:down').considering).toEqual(['bahwa dua;', 'bahwa satu;', 'bahwa tiga;'])
  expect(step('considering:1:remove').considering).toEqual(['bahwa satu;', 'bahwa tiga;'])
  expect(step('noting:-1:add').noting).toEqual([''])
  expect(step('dicta:0:add').dicta.map(({ text }) => text)).toEqual(['Menetapkan', '', 'Berlaku'])
  expect(step('dicta.0.items:1:up').dicta[0]?.items).toEqual(['dua', 'satu'])
})

test('a step beyond the ends, of no list, or no step at all changes nothing', () => {
  for (const text of ['considering:0:up', 'considering:2:down', 'considering:9:remove', 'title:0:remove'])
    expect(arranged(words, stepFrom(text) ?? { list: '', index: 0, act: 'up' })).toEqual(words)
  for (const text of ['', 'considering', 'considering:x:up', 'dicta.0.items:0:burn'])
    expect(stepFrom(text)).toBeNull()
})
