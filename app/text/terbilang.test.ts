import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terbilang } from './terbilang.ts'

test.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [80, 'delapan puluh'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [322, 'tiga ratus dua puluh dua'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [2010, 'dua ribu sepuluh'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [101_101, 'seratus satu ribu seratus satu'],
  [999_999, 'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan'],
])('%i is written "%s"', (value, words) => {
  expect(terbilang(value)).toBe(words)
})

const VALUES: Record<string, number> = Object.fromEntries(
  ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((word, index) => [
    word,
    index + 1,
  ]),
)

/** Reads the words back by another way than they were written. */
function readBack(words: string): number {
  let total = 0
  let group = 0
  let digit = 0
  const plain = words
    .replaceAll('seribu', 'satu ribu')
    .replaceAll('seratus', 'satu ratus')
    .replaceAll('sepuluh', 'satu puluh')
    .replaceAll('sebelas', 'satu belas')
  for (const word of plain.split(' ')) {
    if (word === 'ribu') {
      total = (group + digit) * 1000
      group = 0
      digit = 0
    } else if (word === 'ratus' || word === 'puluh') {
      group += digit * (word === 'ratus' ? 100 : 10)
      digit = 0
    } else if (word === 'belas') digit += 10
    else digit = VALUES[word] ?? Number.NaN
  }
  return total + group + digit
}

test('the words of every number read back as that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => readBack(terbilang(value)) === value),
    { numRuns: 2000 },
  )
})

test('numbers outside the range and fractions are refused', () => {
  for (const value of [-1, 1_000_000, 1.5, Number.NaN]) expect(() => terbilang(value)).toThrow(RangeError)
})
