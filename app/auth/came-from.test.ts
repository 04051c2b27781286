import { expect, test } from 'vitest'
import { cameFrom } from './came-from.ts'

const from = (referer: string) =>
  cameFrom(new Request('http://reviu.example.go.id/aplikasi/1', { headers: { Referer: referer } }))

test.each([
  ['a list with filters', 'http://reviu.example.go.id/aplikasi?cari=lapor', '/aplikasi?cari=lapor'],
  ['a list without filters', 'http://reviu.example.go.id/aplikasi', null],
  ['another site', 'https://example.com/aplikasi?cari=lapor', null],
  ['nothing that can be read', 'about:client', null],
])('who comes from %s', (_name, referer, back) => {
  expect(from(referer)).toBe(back)
})
