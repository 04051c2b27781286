import { expect, test } from 'vitest'
import { codesAbove, nomenclatureLevel, tidyCode } from './nomenclature.ts'

test('the level of a code is told by its parts', () => {
  expect(
    ['2', '2.16', '2.16.03', '2.16.03.2.02', '2.16.03.2.02.0013', 'X.XX.01'].map(nomenclatureLevel),
  ).toEqual(['field', 'matter', 'programme', 'activity', 'sub-activity', 'programme'])
  for (const text of ['', '2.16.03.2', 'program', '2..16', '2.16.03.2.02.0013.1', '=1+1'])
    expect(nomenclatureLevel(text)).toBeNull()
})

test('above a code stand its activity, programme, matter and field', () => {
  expect(codesAbove('2.16.03.2.02.0013')).toEqual([
    '2.16.03.2.02.0013',
    '2.16.03.2.02',
    '2.16.03',
    '2.16',
    '2',
  ])
  expect(codesAbove('2.16')).toEqual(['2.16', '2'])
})

test('a pasted code loses its blanks and closing dots', () => {
  expect(tidyCode(' 2.16.03. 2.02.0013. ')).toBe('2.16.03.2.02.0013')
  expect(tidyCode('x.xx.01')).toBe('X.XX.01')
})
