import { expect, test } from 'vitest'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { legalBasisWarnings, orderLegalBases, printLegalBasis, titleKeyOf } from '#workflows/rules/legal-basis.ts'
import { addWorkingDays } from '#workflows/rules/working-days.ts'
import { defaultHolidays, holidayDates } from './holidays.ts'
import { referenceBases } from './legal-bases.ts'
import { malangOrganisations } from './malang-organisations.ts'
import { nationalApps } from './national-apps.ts'

test('national applications have unique ids and say what they cover', () => {
  expect(new Set(nationalApps.map((app) => app.id)).size).toBe(nationalApps.length)
  for (const app of nationalApps) {
    expect(app.aliases.length, app.id).toBeGreaterThan(0)
    expect(app.owner.length, app.id).toBeGreaterThan(2)
    expect(['umum', 'khusus', 'unclear', 'infrastructure']).toContain(app.standing)
  }
})

test('only verified aplikasi umum with a legal basis are mandatory', () => {
  const mandatory = nationalApps.filter((app) => app.isMandatory)
  expect(mandatory.map((app) => app.name)).toEqual(['SRIKANDI', 'SP4N-LAPOR!', 'SPSE'])
  for (const app of mandatory) {
    expect(app).toMatchObject({ standing: 'umum', verified: true })
    expect(app.legalBasis.length).toBeGreaterThan(0)
  }
})

test('no two national applications claim one alias or one phrase', () => {
  for (const list of [
    nationalApps.flatMap((app) => app.aliases),
    nationalApps.flatMap((app) => app.covers),
  ]) {
    const keys = list.map((each) => each.toLowerCase())
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('holidays are days of their year, in order and without doubles', () => {
  const dates = defaultHolidays.map((holiday) => holiday.date)
  expect(dates.every(isCalendarDate)).toBe(true)
  expect(dates).toEqual([...new Set(dates)].toSorted())
  for (const year of ['2026', '2027']) {
    const fixed = ['-01-01', '-05-01', '-06-01', '-08-17', '-12-25'].map((day) => `${year}${day}`)
    expect(dates).toEqual(expect.arrayContaining(fixed))
  }
})

test('joint leave and days that follow the moon are not sure', () => {
  for (const holiday of defaultHolidays) {
    const isMoving = holiday.kind === 'joint-leave' || /Hijriah|Maulid|Waisak/.test(holiday.name)
    if (isMoving) expect(holiday.isSure, holiday.date).toBe(false)
  }
})

test('the default holidays move a due date over Independence Day', () => {
  expect(addWorkingDays({ from: '2026-08-14', days: 1, holidays: holidayDates(defaultHolidays) })).toBe(
    '2026-08-18',
  )
})

test('the legal bases are kept in the order in which they print, each once', () => {
  const fields = referenceBases.map((basis) => basis.fields)
  expect(orderLegalBases(fields)).toEqual(fields)
  expect(new Set(referenceBases.map(({ id }) => id)).size).toBe(fields.length)
  expect(new Set(fields.map(titleKeyOf)).size).toBe(fields.length)
})

test('a law and its latest amendment print in full', () => {
  const information = referenceBases.find(({ id }) => id === 'uu-11-2008')
  expect(information === undefined ? '' : printLegalBasis(information.fields)).toBe(
    'Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4843) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 1 Tahun 2024 tentang Perubahan Kedua atas Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik (Lembaran Negara Republik Indonesia Tahun 2024 Nomor 1, Tambahan Lembaran Negara Republik Indonesia Nomor 6905)',
  )
})

test('presidential regulations have no Tambahan, ministerial ones a Berita Negara', () => {
  for (const { fields } of referenceBases) {
    const gazette = fields.gazette ?? ''
    if (fields.kind === 'perpres') expect(gazette).not.toContain('Tambahan')
    if (fields.kind === 'permen' || fields.kind === 'perban') expect(gazette).not.toContain('Lembaran')
    else expect(gazette).not.toContain('Berita Negara')
  }
})

test('every entry that was not looked up asks the legal office to do so', () => {
  for (const { fields } of referenceBases) {
    expect(legalBasisWarnings(fields, '2026-08-08').length).toBeGreaterThan(0)
    expect(fields.status === 'amended').toBe(fields.latestAmendment !== undefined)
  }
})

test('each duty of the review has exactly one organisation, and there are no kelurahan', () => {
  const duties = malangOrganisations.flatMap((each) =>
    each.duty === null ? [] : [`${each.duty}:${each.abbreviation}`],
  )
  expect(duties.toSorted()).toEqual(['budget:BKAD', 'organiser:Diskominfo', 'planning:Bappeda'])
  expect(malangOrganisations).toHaveLength(37)
  expect(malangOrganisations.some((each) => each.name.startsWith('Kelurahan'))).toBe(false)
})

test('every parent is an organisation of the list', () => {
  const ids = new Set(malangOrganisations.map((each) => each.id))
  expect(ids.size).toBe(malangOrganisations.length)
  for (const each of malangOrganisations) if (each.parent !== null) expect(ids.has(each.parent)).toBe(true)
})
