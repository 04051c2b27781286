import { expect, test } from 'vitest'
import { textLines, textWidth } from './text-lines.ts'

test('a text that fits is one line', () => {
  expect(textLines('E-Surat', { width: 10, most: 2 })).toEqual(['E-Surat'])
  expect(textLines('', { width: 10, most: 2 })).toEqual([])
})

test('words stay whole where they can, and what has no room is cut with an ellipsis', () => {
  expect(textLines('Sistem Informasi Kepegawaian', { width: 9, most: 2 })).toEqual([
    'Sistem Informasi',
    'Kepegawaian',
  ])
  const [, last = ''] = textLines('Sistem Informasi Kepegawaian Kota', { width: 6, most: 2 })
  expect(last).toMatch(/^Infor.*…$/)
  expect(textWidth(last)).toBeLessThanOrEqual(6.1)
})

test('capitals take more room than small letters', () => {
  expect(textLines('REGOPASAR (Rega Onok', { width: 11.5, most: 2 })).toEqual(['REGOPASAR (Rega', 'Onok'])
})

test('a word longer than a line is broken, and every letter of it is there', () => {
  const lines = textLines('ABCDEFGHIJ', { width: 3, most: 9 })
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe('ABCDEFGHIJ')
})
