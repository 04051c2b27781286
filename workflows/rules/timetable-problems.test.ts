import { expect, test } from 'vitest'
import { checkTimetable, phaseOn, phasesOf, type TimetableDates, type TimetableKey } from './timetable.ts'

const year: TimetableDates = {
  submissionOpensOn: '2026-06-01',
  softDueOn: '2026-07-10',
  hardDueOn: '2026-07-17',
  reviewDueOn: '2026-07-31',
  deskFromOn: '2026-08-10',
  deskToOn: '2026-08-11',
  replyDueOn: '2026-08-25',
  decreeDueOn: '2026-09-30',
  executionDueOn: '2026-12-18',
}

test.each<[TimetableKey, string, string]>([
  ['softDueOn', '2026-06-01', 'Batas pengajuan (1 Juni 2026) harus sesudah pengisian dibuka (1 Juni 2026).'],
  [
    'hardDueOn',
    '2026-07-09',
    'Batas akhir pengajuan (9 Juli 2026) tidak boleh sebelum batas pengajuan (10 Juli 2026).',
  ],
  [
    'reviewDueOn',
    '2026-07-17',
    'Batas telaah (17 Juli 2026) harus sesudah batas akhir pengajuan (17 Juli 2026).',
  ],
  ['deskFromOn', '2026-07-31', 'Hari pertama desk (31 Juli 2026) harus sesudah batas telaah (31 Juli 2026).'],
  [
    'deskToOn',
    '2026-08-09',
    'Hari terakhir desk (9 Agustus 2026) tidak boleh sebelum hari pertama desk (10 Agustus 2026).',
  ],
  [
    'replyDueOn',
    '2026-08-11',
    'Batas tanggapan (11 Agustus 2026) harus sesudah hari terakhir desk (11 Agustus 2026).',
  ],
  [
    'decreeDueOn',
    '2026-08-25',
    'Batas penetapan keputusan (25 Agustus 2026) harus sesudah batas tanggapan (25 Agustus 2026).',
  ],
  [
    'executionDueOn',
    '2026-09-30',
    'Batas pelaksanaan (30 September 2026) harus sesudah batas penetapan keputusan (30 September 2026).',
  ],
])('%s on %s is refused in words', (key, date, sentence) => {
  const problems = checkTimetable({ ...year, [key]: date })
  expect(problems[0]).toEqual({ key, sentence })
})

test('every date that is no day of the calendar is named, and only those', () => {
  const keys = Object.keys(year) as TimetableKey[]
  for (const key of keys) {
    for (const wrong of ['', '2026-13-01', '31/12/2026', '2026-06-31']) {
      const problems = checkTimetable({ ...year, [key]: wrong })
      expect(problems.map((problem) => problem.key)).toEqual([key])
      expect(problems[0]?.sentence).toContain('tanggal yang ada di kalender')
    }
  }
})

test('moving the whole year leaves the order as it was', () => {
  const next = Object.fromEntries(
    Object.entries(year).map(([key, date]) => [key, date.replace('2026', '2027')]),
  ) as unknown as TimetableDates
  expect(checkTimetable(next)).toEqual([])
  expect(phasesOf(next).map((phase) => phase.code)).toEqual(phasesOf(year).map((phase) => phase.code))
})

test('the days between the opinions and the desk still belong to the review', () => {
  expect(phaseOn(year, '2026-08-05')).toEqual({
    code: 'review',
    label: 'Telaah',
    from: '2026-07-18',
    to: '2026-08-09',
  })
})

test('preparation has no first day and the closed cycle no last one', () => {
  const phases = phasesOf(year)
  expect(phases.at(0)).toEqual({ code: 'preparation', label: 'Persiapan', from: null, to: '2026-05-31' })
  expect(phases.at(-1)).toEqual({ code: 'closed', label: 'Selesai', from: '2026-12-19', to: null })
})
