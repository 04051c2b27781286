import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOfPassword, isPassword, refuseWeakPassword } from './passwords.ts'

const strong = 'lampu ungu berjalan pelan'

test('a hash is argon2id with its costs, salted, and fits its password only', async () => {
  const [one, other] = [await hashOfPassword(strong), await hashOfPassword(strong)]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await isPassword(strong, one)).toBe(true)
  expect(await isPassword(`${strong} `, one)).toBe(false)
  expect(await isPassword(strong, null)).toBe(false)
  expect(await isPassword('x'.repeat(201), await hashOfPassword('x'.repeat(201)))).toBe(false)
})

test('letters typed in two ways are the same password', async () => {
  expect(
    await isPassword('kafe\u0301 di ujung jalan', await hashOfPassword('kaf\u00e9 di ujung jalan')),
  ).toBe(true)
})

test.each([
  ['short', 'sebelas.huruf'.slice(0, 11)],
  ['common with digits and signs around it', 'Bismillahirrahmanirrahim123!'],
  ['common with spaces', 'kota malang 2026'],
  ['the login', 'sekar.undangan'],
  ['the name', 'Sekar Undangan 99'],
  ['few signs', 'aabbaabbaabbaabb'],
  ['digits everybody takes', '123456789012'],
  ['too long', 'panjang sekali '.repeat(20)],
])('a password that is %s is refused', (_why, password) => {
  expect(() => refuseWeakPassword(password, ['sekar.undangan', 'Sekar Undangan'])).toThrow(/Kata sandi/)
})

test('no kinds of characters are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'bcdfghjklmnprstvw'), { minLength: 16, maxLength: 60 }),
      (signs) => {
        const password = signs.join('')
        fc.pre(new Set(password).size >= 5)
        expect(() => refuseWeakPassword(password, [])).not.toThrow()
      },
    ),
  )
})
