import { expect, test } from 'vitest'
import { isCodeOf, isReferenceKind, levelLabel, levelOf, parentOf, upperCodes } from './reference.ts'

test('the upper levels of a code come from the code itself', () => {
  expect(upperCodes('RAB.09.03.02')).toEqual(['RAB.09', 'RAB.09.03'])
  expect(upperCodes('RAB.09')).toEqual([])
  expect(parentOf('RAB.09.03.02')).toBe('RAB.09.03')
  expect(parentOf('RAB.09')).toBeNull()
})

test('a code is deep as it has groups, and each level has its name', () => {
  expect([levelOf('RAK.03'), levelOf('RAK.03.01'), levelOf('RAI.03.02.05')]).toEqual([1, 2, 3])
  expect(levelLabel('RAB', 2)).toBe('Urusan')
  expect(levelLabel('RAB', 5)).toBe('Tingkat 5')
})

test('a code belongs to one reference and is written in pairs of digits', () => {
  expect(isCodeOf('RAB', 'RAB.09.03.02')).toBe(true)
  expect(isCodeOf('RAB', 'RAB.09.03.02.01.01.01.01')).toBe(true)
  for (const wrong of [
    'RAL.01',
    '09.03',
    'RAB',
    'RAB.9',
    'RAB.09.',
    'rab.09',
    'RAB.09.03.02.01.01.01.01.01',
    'RAB.09\n',
  ])
    expect(isCodeOf('RAB', wrong), wrong).toBe(false)
})

test('no other word names a reference', () => {
  expect(isReferenceKind('RAK')).toBe(true)
  for (const word of ['', 'rak', 'RAX', 'toString']) expect(isReferenceKind(word)).toBe(false)
})
