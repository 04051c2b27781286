import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf, printedCode, typedCode } from './verification-code.ts'

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('a code is read back from its print, however it is typed', () => {
  fc.assert(
    fc.property(tenBytes, (random) => {
      const code = codeOf(random)
      const print = printedCode(code)
      expect(print).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
      for (const typed of [code, print, print.toLowerCase(), ` ${print.replaceAll('-', ' ')} `])
        expect(typedCode(typed)).toBe(code)
    }),
  )
})

test('every bit of the random bytes is in the code', () => {
  fc.assert(
    fc.property(tenBytes, fc.nat(79), (random, bit) => {
      const other = new Uint8Array(random)
      const place = Math.floor(bit / 8)
      other[place] = (other[place] ?? 0) ^ (1 << (bit % 8))
      expect(codeOf(other)).not.toBe(codeOf(random))
    }),
  )
})

test('letters that look like digits are taken as digits', () => {
  expect(typedCode('oilO-0000-0000-0000')).toBe('0110000000000000')
})

test('what is no code is none', () => {
  for (const typed of [
    '',
    '7H3K',
    '7H3K-09QZ-7H3K-09Q',
    '7H3K-09QZ-7H3K-09QU',
    '7H3K-09QZ-7H3K-09QZ-1',
    '../../etc/passwd',
  ])
    expect([typed, typedCode(typed)]).toEqual([typed, null])
})
