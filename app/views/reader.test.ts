import { expect, test } from 'vitest'
import { positionInWords } from './reader.ts'

const organisationName = 'Dinas Komunikasi dan Informatika'
const head = { title: `Kepala ${organisationName}`, organisationName, roleLabel: 'kepala perangkat daerah' }
const ictHead = { ...head, roleLabel: 'kepala Diskominfo' }
const admin = { title: 'Admin SPBE', organisationName, roleLabel: 'admin' }

test('a title that names its organisation is not followed by it', () => {
  expect(positionInWords(head, [head, admin])).toBe('Kepala Dinas Komunikasi dan Informatika')
  expect(positionInWords(admin, [head, admin])).toBe('Admin SPBE, Dinas Komunikasi dan Informatika')
})

test('the same title in two roles is told apart by the role', () => {
  const words = [head, ictHead].map((position) => positionInWords(position, [head, ictHead]))
  expect(words).toEqual([
    'Kepala Dinas Komunikasi dan Informatika (kepala perangkat daerah)',
    'Kepala Dinas Komunikasi dan Informatika (kepala Diskominfo)',
  ])
})
