import { expect, test } from 'vitest'
import { fileSize, shortRupiah, wholeNumber } from './figures.ts'

test('thousands are grouped with a full stop', () => {
  expect([0, 999, 1000, 1234567].map(wholeNumber)).toEqual(['0', '999', '1.000', '1.234.567'])
})

test('a file has a size a person can compare', () => {
  expect([0, 1536, 999_999, 1_500_000].map(fileSize)).toEqual(['1 kB', '2 kB', '1.000 kB', '1,5 MB'])
})

test('money is told in few letters on a plot', () => {
  expect([0, 900, 450_000_000, 3_250_000_000, 12_000_000_000, 1_234_567_000_000].map(shortRupiah)).toEqual([
    'Rp0',
    'Rp900',
    'Rp450 jt',
    'Rp3,25 M',
    'Rp12 M',
    'Rp1.234,57 M',
  ])
})
