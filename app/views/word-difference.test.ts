import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareParagraphs, compareWords, countChanges } from './word-difference.ts'

test('a changed word is told as one taken out and one put in', () => {
  const runs = compareWords('bahwa perlu menetapkan ini;', 'bahwa wajib menetapkan ini;')
  expect(runs).toEqual([
    { kind: 'same', text: 'bahwa ' },
    { kind: 'deleted', text: 'perlu' },
    { kind: 'added', text: 'wajib' },
    { kind: 'same', text: ' menetapkan ini;' },
  ])
  expect(countChanges(runs)).toEqual({ added: 1, deleted: 1 })
})

test('paragraphs that were put in, taken out and changed are each told at their place', () => {
  const before = ['bahwa satu perlu diatur;', 'bahwa dua perlu diatur;', 'Penutup yang sama.']
  const after = ['Sama sekali lain!', 'bahwa dua wajib diatur;', 'Penutup yang sama.', 'Tambahan.']
  const compared = compareParagraphs(before, after)
  expect(compared.map(({ before: from, after: to }) => [from, to])).toEqual([
    [0, null],
    [null, 0],
    [1, 1],
    [2, 2],
    [null, 3],
  ])
})

test('what is the same and deleted is the text before, what is the same and added the text after', () => {
  const paragraph = fc.array(fc.constantFrom('bahwa', 'perlu', 'Kota', 'reviu', '80', '(satu)', '\n'), {
    maxLength: 8,
  })
  const paragraphs = fc.array(
    paragraph.map((words) => words.join(' ')),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const compared = compareParagraphs(before, after)
      const told = (side: 'before' | 'after', kind: 'deleted' | 'added') =>
        compared
          .filter((each) => each[side] !== null)
          .map(({ runs }) =>
            runs
              .filter((run) => run.kind === 'same' || run.kind === kind)
              .map(({ text }) => text)
              .join(''),
          )
      expect(told('before', 'deleted')).toEqual(before)
      expect(told('after', 'added')).toEqual(after)
      expect(compared.flatMap(({ after: place }) => place ?? [])).toEqual(after.map((_, index) => index))
      expect(compared.flatMap(({ before: place }) => place ?? [])).toEqual(before.map((_, index) => index))
    }),
  )
})
