import { expect, test } from 'vitest'
import { draftDecree } from '#app/services/draft-decree.server.ts'
import { recordLegalBasis } from '#app/services/record-legal-basis.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { legalBasisCard, legalBasisList } from '#app/views/legal-bases.ts'
import { eventsOfSubject } from '#db/log.ts'
import { referenceBases } from '#db/reference/legal-bases.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { aCity } from '../factories/city.ts'
import { cycleOf, decreeOf, stageOfCase } from '../factories/lookups.ts'
import { check } from '../factories/stages-decree.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })
const perpres = referenceBases.find(({ id }) => id === 'perpres-95-2018')?.fields as unknown as FieldValues
const looked = { checkedOn: '2026-06-01', checkedAt: 'jdih.setneg.go.id' }

const write = (world: World, basisId: string | null, fields: FieldValues) =>
  world.as(world.role('legal-officer'))(recordLegalBasis, { basisId, fields })

async function drafted(world: World): Promise<string[]> {
  const plan = { cycleId: await cycleOf(world), mode: 'new', previousDecreeId: null } as const
  await world.as(world.role('desk-officer'))(draftDecree, plan)
  return (await decreeText(world.office.store, await decreeOf(world))).inViewOf
}

test('a city begins with the reference, and what the legal office writes goes before it', async () => {
  const world = await city.replyClosed()
  const { store, now } = world.office
  const before = await legalBasisList(store, now())
  expect(before).toHaveLength(referenceBases.length)
  await write(world, 'perpres-95-2018', { ...perpres, ...looked })
  const after = await legalBasisList(store, now())
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(after.find(({ id }) => id === 'perpres-95-2018')).toMatchObject({
    checkedOn: '1 Juni 2026',
    warnings: [],
  })
  const [event] = await eventsOfSubject(store.read, 'legal-basis', 'perpres-95-2018')
  expect(event).toMatchObject({
    type: 'changed',
    payload: { fields: { checkedOn: { from: null, to: '2026-06-01' } } },
  })
})

test('a new draft names what is in use, in the official order, and never what was revoked', async () => {
  const world = await city.replyClosed()
  const revoked = {
    status: 'revoked',
    revokedBy: 'Peraturan Presiden Nomor 1 Tahun 2026',
    revokedOn: '2026-02-01',
  }
  await write(world, 'perpres-95-2018', { ...perpres, ...looked, ...revoked })
  await write(world, null, { ...perpres, ...looked, number: '1', year: '2026', about: 'Pemerintah Digital' })
  const inViewOf = await drafted(world)
  expect(inViewOf.some((each) => each.includes('Nomor 95 Tahun 2018'))).toBe(false)
  const at = (words: string) => inViewOf.findIndex((each) => each.includes(words))
  expect(at('Peraturan Presiden Nomor 39 Tahun 2019')).toBe(at('Peraturan Presiden Nomor 1 Tahun 2026') - 1)
  expect(at('Peraturan Menteri Dalam Negeri')).toBeGreaterThan(at('Peraturan Presiden Nomor 1 Tahun 2026'))
})

test.each([
  [{ year: '26' }, 'empat angka'],
  [{ status: 'revoked' }, 'Dicabut dengan belum diisi'],
  [{ status: 'amended' }, 'Sudah diubah belum diisi'],
  [{ kind: 'permen' }, 'Yang menetapkan belum diisi'],
  [{ checkedOn: '2031-01-01' }, 'tidak boleh sesudah hari ini'],
  [{ checkedAt: '' }, 'Diperiksa pada belum diisi'],
  [{ number: '39', year: '2019' }, 'sudah ada dalam daftar'],
  [{ kind: 'fatwa' }, 'pilih salah satu'],
])('%j is refused with a sentence', async (change, sentence) => {
  const world = await city.registered()
  await expect(write(world, null, { ...perpres, number: '1', ...looked, ...change })).rejects.toThrow(
    sentence,
  )
})

test('what belongs to another standing is dropped, and a second writing of the same says nothing', async () => {
  const world = await city.replyClosed()
  const { store, now } = world.office
  const stray = { latestAmendment: 'Perpres lain', revokedBy: 'Perpres lain', revokedOn: '2026-02-01' }
  await write(world, 'perpres-95-2018', { ...perpres, ...looked, ...stray })
  await write(world, 'perpres-95-2018', { ...perpres, ...looked })
  const card = await legalBasisCard(store, { id: 'perpres-95-2018', now: now() })
  expect(card?.version).toBe(1)
  expect(card?.stored).not.toHaveProperty('revokedBy')
  expect(card?.printed).not.toContain('Perpres lain')
})

test('two writing about the same entry: the second is told who was first', async () => {
  const world = await city.registered()
  const office = world.role('legal-officer')
  await write(world, 'perpres-95-2018', { ...perpres, ...looked })
  const late = recordLegalBasis(
    world.office,
    { id: 'terlambat', actor: office, expectedVersion: 0 },
    { basisId: 'perpres-95-2018', fields: { ...perpres, ...looked, note: 'Lain' } },
  )
  await expect(late).rejects.toThrow('Dasar hukum ini')
})

test('a draft that names what was revoked meanwhile does not reach the initials', async () => {
  const world = await city.at('decreeSent')
  const revoked = { status: 'revoked', revokedBy: 'Perpres 1/2026', revokedOn: '2026-02-01' }
  await write(world, 'perpres-95-2018', { ...perpres, ...looked, ...revoked })
  await expect(check(world)).rejects.toThrow('Mengingat menyebut peraturan yang sudah dicabut')
  expect(await stageOfCase(world, await decreeOf(world))).toBe('checking')
})
