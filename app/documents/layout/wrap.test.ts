import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compact, normaliseText } from '../printable.ts'
import { justifyText } from './justify.ts'
import { lineWidth } from './measure.ts'
import { balanceText, wrapText } from './wrap.ts'

const column = { face: 'sans', size: 9, width: 90 } as const

const text = fc
  .array(fc.stringMatching(/^[A-Za-z0-9/_.,:?&=@()-]{1,60}$/u), { minLength: 1, maxLength: 30 })
  .chain((words) => fc.constantFrom(' ', '\n').map((gap) => normaliseText(words.join(gap))))

test('wrapping loses nothing and fits the column, whatever the words', () => {
  fc.assert(
    fc.property(text, (source) => {
      const lines = wrapText(source, column)
      expect(compact(lines.join(''))).toBe(compact(source))
      for (const line of lines) expect(lineWidth(line, 'sans', 9)).toBeLessThanOrEqual(90.01)
    }),
  )
})

test('justifying loses nothing and every line ends at the column edge or before', () => {
  fc.assert(
    fc.property(text, (source) => {
      const lines = justifyText(source, { face: 'serif', size: 12, width: 250 })
      expect(compact(lines.map((line) => line.text).join(''))).toBe(compact(source))
      for (const line of lines) {
        const blanks = line.text.split(' ').length - 1
        expect(lineWidth(line.text, 'serif', 12) + blanks * line.wordSpacing).toBeLessThanOrEqual(250.01)
      }
    }),
  )
})

test('a long address is broken after its slashes and dots', () => {
  const lines = wrapText('https://layanan.contoh.go.id/perizinan/berusaha', column)
  expect(lines.slice(0, -1).every((line) => /[/.]$/u.test(line))).toBe(true)
})

test('a title of two lines does not end in one lonely word', () => {
  const title = 'ARSITEKTUR DAN PETA RENCANA SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK'
  const setting = { face: 'serif-bold', size: 12, width: 520 } as const
  const lines = balanceText(title, setting)
  expect(lines).toHaveLength(wrapText(title, setting).length)
  const widths = lines.map((line) => lineWidth(line, 'serif-bold', 12))
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7)
})

test('a number with slashes is not left hanging behind a line full of holes', () => {
  const source =
    'bahwa berdasarkan hasil Desk Reviu Tahun 2026 yang dituangkan dalam Berita Acara Nomor 000.8/17/35.73.126/2026, arsitektur perlu disesuaikan'
  const lines = justifyText(source, { face: 'serif', size: 12, width: 365 })
  expect(Math.max(...lines.map((line) => line.wordSpacing))).toBeLessThan(8)
})
