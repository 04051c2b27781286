import { expect, test } from 'vitest'
import { withoutValue, withQuery } from './address-query.ts'

test('a change keeps the other filters and goes back to the first page', () => {
  expect(withQuery('?opd=a&opd=b&halaman=4', { urut: '-nama' })).toBe('?opd=a&opd=b&urut=-nama')
})

test('turning a page keeps everything else', () => {
  expect(withQuery('?opd=a&halaman=4', { halaman: '5' })).toBe('?opd=a&halaman=5')
})

test('a name is taken away by null and by an empty text', () => {
  expect(withQuery('?cari=x&opd=a', { cari: null, opd: '' })).toBe('?')
})

test('one value of a facet goes, its neighbour stays', () => {
  expect(withoutValue('?opd=a&opd=b&cari=x', 'opd', 'a')).toBe('?cari=x&opd=b')
})

test('what was typed into a search cannot leave the query', () => {
  expect(withQuery('', { cari: '"><script>&x=1#y' })).toBe('?cari=%22%3E%3Cscript%3E%26x%3D1%23y')
})
