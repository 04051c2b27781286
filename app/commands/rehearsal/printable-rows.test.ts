import { expect, test } from 'vitest'
import { printableRows } from './printable-rows.ts'

function row(fields: Record<string, string>, owner = 'Dinas Perhubungan') {
  return { row: 7, owner, fields: { name: 'SI CONTOH', ...fields }, warnings: [] }
}

test('what can be printed stays as it is', () => {
  const plain = row({ name: 'Café “Data” № 1', purpose: 'suhu ≥ 30°, ½ hari – ya' })
  expect(printableRows([plain])).toEqual({ rows: [plain], rejected: [], notes: [] })
})

test('signs that say nothing are left out, and bullets become one kind', () => {
  const { rows, rejected, notes } = printableRows([
    row({ name: 'SI 🚀 CONTOH ✓', purpose: '● satu \uf0b7 dua ☑ tiga' }, 'Dinas Sosial 🏛'),
  ])
  expect(rejected).toEqual([])
  expect(rows[0]).toMatchObject({
    owner: 'Dinas Sosial',
    fields: { name: 'SI CONTOH', purpose: '• satu • dua tiga' },
  })
  expect(notes).toHaveLength(2)
})

test('a letter in another shape is printed as the plain letter', () => {
  expect(printableRows([row({ name: '𝐒𝐈 CONTOH' })]).rows[0]?.fields.name).toBe('SI CONTOH')
})

test('a name or owner that would lose a letter rejects its row and names the letter', () => {
  const named = printableRows([row({ name: 'SI ✓ 満' })])
  expect(named.rows).toEqual([])
  expect(named.rejected).toEqual([
    { row: 7, reason: 'Nama aplikasi memuat huruf "満" yang tidak dapat dicetak; ganti huruf itu.' },
  ])
  const owned = printableRows([row({}, 'Dinas Soci\ufffdl')])
  expect(owned.rejected[0]?.reason).toContain('Perangkat daerah pemilik memuat huruf "\ufffd"')
})

test('another cell that would lose a letter is emptied, and said so', () => {
  const { rows, notes } = printableRows([row({ purpose: 'mencatat عربي' })])
  expect(rows[0]?.fields).toEqual({ name: 'SI CONTOH' })
  expect(notes).toEqual(['baris 7: "ع" tidak dapat dicetak, isinya dikosongkan'])
})
