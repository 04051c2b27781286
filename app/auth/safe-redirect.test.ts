import { expect, test } from 'vitest'
import { isPathOfThisSite, safeRedirect } from './safe-redirect.ts'

test.each(['/', '/berkas/12', '/berkas?kembali=//x'])('%s is a path of this site', (target) => {
  expect(isPathOfThisSite(target)).toBe(true)
})

test.each(['', '//evil.id', '/\\evil.id', 'https://evil.id', 'javascript:alert(1)', '/\t/evil.id', 'berkas'])(
  '%j is no path of this site',
  (target) => {
    expect(isPathOfThisSite(target)).toBe(false)
    expect(safeRedirect(target).headers.get('Location')).toBe('/')
  },
)

test('a redirect confirms a write with 303', () => {
  const response = safeRedirect('/berkas/12')
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/berkas/12'])
})
