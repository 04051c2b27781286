import { expect, test } from 'vitest'
import { isPassing, retrying } from './retry.ts'

const coded = (code: string) => Object.assign(new Error('database'), { code })

test('conflicts and lost connections pass, also as the cause of another error', () => {
  for (const code of ['40001', '40P01', '25006', '57P01', '08006', 'ECONNREFUSED']) {
    expect(isPassing(coded(code)), code).toBe(true)
    expect(isPassing(new Error('Failed query', { cause: coded(code) })), code).toBe(true)
  }
  expect(isPassing(new Error('Connection terminated unexpectedly'))).toBe(true)
})

test('mistakes do not pass', () => {
  for (const code of ['23505', '42P01', 'P0001', '25P02']) expect(isPassing(coded(code)), code).toBe(false)
  expect(isPassing('40001')).toBe(false)
})

test('work is done again until it succeeds, and at once given up on a mistake', async () => {
  let tries = 0
  const second = await retrying(async () => {
    tries += 1
    if (tries < 3) throw coded('40001')
    return tries
  })
  expect(second).toBe(3)
  const mistake = coded('23505')
  await expect(retrying(() => Promise.reject(mistake))).rejects.toBe(mistake)
})
