import { expect, test } from 'vitest'
import { choiceListsOf } from './architecture-lists.ts'
import { plainSchema, settingSchema } from './schema.ts'
import { answersOf, changesBetween, storedFor } from './setting.ts'
import { settingAt, settings } from './settings.ts'

test('every setting has an address, a key, fields and words of its own', () => {
  const all = Object.entries(settings)
  expect(all.map(([key, setting]) => [key, setting.key])).toEqual(all.map(([key]) => [key, key]))
  expect(new Set(all.map(([, { path }]) => path)).size).toBe(all.length)
  for (const [, { fields, touches }] of all)
    expect([
      touches.length > 0,
      fields.every(({ label, help }) => label.length > 0 && help.length > 0),
    ]).toEqual([true, true])
  expect(settingAt('masuk')?.key).toBe('sign-in')
  expect(settingAt('__proto__')).toBeNull()
})

test('every standard passes its own check', () => {
  const { practice: _practice, ...standing } = settings
  for (const setting of Object.values(standing))
    expect(settingSchema(setting).parse({})).toEqual(answersOf(setting, null))
})

test('what is out of bounds is refused with a sentence that says what to write', () => {
  const refusals = (setting: Parameters<typeof settingSchema>[0], value: unknown) =>
    settingSchema(setting)
      .safeParse(value)
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(refusals(settings['sign-in'], { idleMinutes: 4 })).toEqual([
    'idleMinutes: Tulis bilangan bulat dari 5 sampai 480.',
  ])
  expect(refusals(settings.government, { numberMask: '100/{urut}', place: ' ', utcOffsetHours: 10 })).toEqual(
    [
      'place: Tempat penetapan belum diisi.',
      'numberMask: Tulis juga {tahun} di tempat isinya nanti.',
      'utcOffsetHours: Pilih salah satu dari WIB (UTC+7), WITA (UTC+8), WIT (UTC+9).',
    ],
  )
  expect(refusals(settings.government, { name: 'Kota\nMalang' })).toEqual(['name: Tulis dalam satu baris.'])
  expect(plainSchema(settings.practice).safeParse('').success).toBe(false)
  const signing = (answers: object) => refusals(settings['electronic-signing'], answers)
  expect(signing({ footer: ' ', verifyUrl: 'http://tte.contoh.go.id', tag: 'tte' })).toEqual([
    'footer: Kalimat kaki belum diisi.',
    'verifyUrl: Tulis alamat lengkap yang diawali https://.',
    'tag: Tulis tanpa spasi, dengan paling sedikit satu tanda baca, misalnya [tte].',
  ])
  expect(signing({ verifyUrl: 'https://', tag: '[t t]' })).toHaveLength(2)
  expect(
    signing({ footer: 'Sah.', verifyUrl: 'https://tte.contoh.go.id/verifyPDF', tag: '#' }),
  ).toBeUndefined()
})

test('a change names what differs as it reads, and keeps what stood beside it', () => {
  const before = { place: 'Malang', decreeStyle: { size: 12 } }
  const answers = { ...answersOf(settings.government, before), place: 'Batu', utcOffsetHours: 8 }
  const after = storedFor(settings.government, answers, before)
  expect(after).toMatchObject({ place: 'Batu', decreeStyle: { size: 12 } })
  expect(changesBetween(settings.government, before, after)).toEqual([
    { key: 'place', label: 'Tempat penetapan', from: 'Malang', to: 'Batu' },
    { key: 'utcOffsetHours', label: 'Waktu setempat', from: 'WIB (UTC+7)', to: 'WITA (UTC+8)' },
  ])
  expect(changesBetween(settings.practice, null, 'Ini latihan.')).toEqual([
    { key: 'sentence', label: 'Kalimat', from: 'Belum diisi', to: 'Ini latihan.' },
  ])
})

test('a list of choices needs two that differ', () => {
  const refused = (answer: string) =>
    !settingSchema(settings['architecture-lists']).safeParse({ licenses: answer }).success
  expect([';', 'Satu', 'Terbuka; terbuka', `Pendek; ${'panjang '.repeat(9)}`].map(refused)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(refused('Sumber terbuka; Berpemilik;')).toBe(false)
  expect(choiceListsOf({ licenses: 'Terbuka; ; Beli' }).licenses).toEqual(['Terbuka', 'Beli'])
  expect(choiceListsOf(null)['server-forms']).toEqual(['Fisik', 'Maya'])
})
