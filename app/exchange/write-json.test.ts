import { expect, test } from 'vitest'
import { jsonEnd, jsonRows, jsonStart } from './write-json.ts'

test('lines become objects under the names of the head, in whichever parts they come', () => {
  const write = jsonRows()
  const text = [
    jsonStart,
    write([
      ['Nama', 'Nilai', 'Nama'],
      ['=1+1', 2, 'a"b'],
    ]),
    write([]),
    write([['E-Parkir', null, '']]),
    jsonEnd,
  ].join('')
  expect(JSON.parse(text)).toEqual([
    { Nama: '=1+1', Nilai: 2, 'Nama (2)': 'a"b' },
    { Nama: 'E-Parkir', Nilai: null, 'Nama (2)': '' },
  ])
})

test('a list of nothing is an empty list', () => {
  const write = jsonRows()
  expect(JSON.parse(jsonStart + write([['Nama']]) + jsonEnd)).toEqual([])
})
