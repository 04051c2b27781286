import { expect, test } from 'vitest'
import { hostOf, isAddress, isDangerousAddress, linkOf } from './web-address.ts'

test('a host name becomes a secure link', () => {
  expect(linkOf('contoh.malangkota.go.id/masuk')).toBe('https://contoh.malangkota.go.id/masuk')
})

test('a full link stays as it is', () => {
  expect(linkOf(' http://contoh.go.id/a?b=1 ')).toBe('http://contoh.go.id/a?b=1')
})

test.each([
  '',
  '-',
  '192.168.1.4',
  'http://10.0.0.1/login',
  'localhost/banjir/index.php',
  'url:file://D/Data/x.html',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'javascript://contoh.go.id/%0aalert(1)',
  'dua kata.go.id',
  'contoh',
])('%j is not a link', (address) => {
  expect(linkOf(address)).toBeNull()
})

test('the host is read without www, case and path', () => {
  expect(hostOf('WWW.Contoh.GO.ID/x')).toBe('contoh.go.id')
  expect(hostOf('https://contoh.go.id:8443/x')).toBe('contoh.go.id')
  expect(hostOf('bukan alamat')).toBeNull()
})

test('an address that runs as a program is recognised through spaces and case', () => {
  expect(isDangerousAddress('Java Script:alert(1)')).toBe(true)
  expect(isDangerousAddress('contoh.go.id')).toBe(false)
})

test('an address is a domain, a link, or a host of the own network, and words are none', () => {
  for (const text of [
    'siks.contoh.go.id',
    'https://siks.contoh.go.id/masuk?x=1',
    'http://simpeg/',
    '10.1.2.3:8080/app',
    'localhost:3000',
    '\\\\server\\app',
    'a.contoh.go.id dan b.contoh.go.id',
  ])
    expect(isAddress(text), text).toBe(true)
  for (const text of ['bukan alamat', 'belum ada', '', '-', 'sedang dikembangkan', 'kantor'])
    expect(isAddress(text), text).toBe(false)
})
