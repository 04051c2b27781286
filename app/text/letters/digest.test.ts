import { expect, test } from 'vitest'
import { digest } from './digest.ts'
import type { LetterPart } from './rule.ts'

const clock = { now: '2026-07-20T02:00:00.000Z', utcOffsetHours: 7 }

function part(given: Partial<LetterPart>): LetterPart {
  return { subject: 'Berkas ditelaah', lines: [], next: null, dueAt: null, path: '/beranda', ...given }
}

test('one thing is a letter of its own, with the step, its day and its page', () => {
  const letter = digest(
    [
      part({
        subject: 'Berkas kembali',
        lines: ['Yang kurang: bukti.'],
        next: 'Perbaiki.',
        dueAt: '2026-07-22T09:00:00.000Z',
        path: '/p/1',
      }),
    ],
    clock,
  )
  expect(letter).toEqual({
    subject: 'Berkas kembali',
    sections: [
      {
        lines: [
          'Berkas kembali.',
          'Yang kurang: bukti.',
          'Yang perlu Anda lakukan: Perbaiki.',
          'Paling lambat Rabu, 22 Juli 2026 pukul 16.00 WIB (2 hari lagi).',
        ],
        path: '/p/1',
      },
    ],
  })
})

test('eighty things with one step come as one letter that says the step once', () => {
  const parts = Array.from({ length: 80 }, (_, index) =>
    part({ subject: `Berkas ${index}`, next: 'Beri telaah.', path: `/p/${index}` }),
  )
  const { subject, sections } = digest(parts, clock)
  expect(subject).toBe('Berkas 0, dan 79 hal lain')
  expect(sections).toHaveLength(1)
  expect(sections[0]?.lines.filter((line) => line.includes('Beri telaah.'))).toHaveLength(1)
  expect(sections[0]?.lines).toContain('- dan 40 lainnya')
  expect(sections[0]?.path).toBe('/beranda')
})

test('what is to be done stands before the news, the most urgent first', () => {
  const { sections } = digest(
    [
      part({ subject: 'Kabar' }),
      part({ subject: 'Nanti', next: 'Kerjakan.', dueAt: '2026-08-01T09:00:00.000Z' }),
      part({ subject: 'Segera', next: 'Kerjakan dahulu.', dueAt: '2026-07-21T09:00:00.000Z' }),
    ],
    clock,
  )
  expect(sections.map(({ lines }) => lines[0])).toEqual(['Segera.', 'Nanti.', 'Kabar.'])
})

test('the same thing told by two positions is told once', () => {
  expect(digest([part({}), part({})], clock)).toMatchObject({ subject: 'Berkas ditelaah' })
})

test('a letter with a hundred pieces of news stays short and says how many more there are', () => {
  const { sections } = digest(
    Array.from({ length: 100 }, (_, index) => part({ subject: `Kabar ${index}` })),
    clock,
  )
  expect(sections).toHaveLength(13)
  expect(sections.at(-1)).toEqual({
    lines: ['Masih ada 88 hal lain. Semuanya ada di Beranda.'],
    path: '/beranda',
  })
})
