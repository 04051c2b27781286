import { expect, test } from 'vitest'
import { readNomenclature } from './nomenclature.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('codes and names are found by their heads, whatever stands beside them', () => {
  const read = readNomenclature(
    bytes('No;Uraian;KODE\n1;Program Aplikasi;2.16.03\n\n2;"Kelola; e-government";2.16.03.2.02\n'),
  )
  expect(read).toEqual([
    { row: 2, code: '2.16.03', name: 'Program Aplikasi' },
    { row: 4, code: '2.16.03.2.02', name: 'Kelola; e-government' },
  ])
})

test('a file without these heads is refused with what to write', () => {
  for (const text of ['a,b\n1,2\n', 'kode\n2.16\n', '2.16.03,Program\n'])
    expect(() => readNomenclature(bytes(text))).toThrow('harus berjudul kolom "kode" dan "nama"')
})
