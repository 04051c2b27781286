import { expect, test } from 'vitest'
import { isFromThisSite } from './request-guards.ts'

const host = 'reviu.example.go.id'
const origin = `https://${host}`

test.each([
  ['its own page, both headers', { host, origin, 'sec-fetch-site': 'same-origin' }, true],
  ['its own page, an older browser', { host, origin }, true],
  ['its own page, Origin withheld', { host, 'sec-fetch-site': 'same-origin' }, true],
  ['neither header', { host }, false],
  ['another site', { host, origin: 'https://example.com' }, false],
  ['another port of the same host', { host, origin: `${origin}:8443` }, false],
  ['a sister site', { host, origin, 'sec-fetch-site': 'same-site' }, false],
  ['another site that borrows our Origin', { host, origin, 'sec-fetch-site': 'cross-site' }, false],
  [
    'our own fetch with a foreign Origin',
    { host, origin: 'https://x.id', 'sec-fetch-site': 'same-origin' },
    false,
  ],
  ['a sandboxed frame', { host, origin: 'null' }, false],
  ['an Origin that is none', { host, origin: 'reviu' }, false],
])('a write from %s', (_case, headers, mayPass) => {
  expect(isFromThisSite(headers)).toBe(mayPass)
})
