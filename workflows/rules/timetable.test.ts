import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOf } from './calendar-date.ts'
import { checkTimetable, phaseOn, phasesOf, type TimetableDates, timetableOrder } from './timetable.ts'

const dates: TimetableDates = {
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

test('a year in order has no problem', () => {
  expect(checkTimetable(dates)).toEqual([])
})

test('the hard due date may not come before the soft one', () => {
  expect(checkTimetable({ ...dates, softDueOn: '2026-07-18' })).toEqual([
    {
      key: 'hardDueOn',
      sentence: 'Batas akhir pengajuan (17 Juli 2026) tidak boleh sebelum batas pengajuan (18 Juli 2026).',
    },
  ])
})

test('no grace and a desk of one day are allowed', () => {
  expect(checkTimetable({ ...dates, hardDueOn: dates.softDueOn, deskToOn: dates.deskFromOn })).toEqual([])
})

test('the desk may not come before the submission', () => {
  const problems = checkTimetable({ ...dates, deskFromOn: '2026-05-01', deskToOn: '2026-05-02' })
  expect(problems.map((problem) => problem.key)).toEqual(['deskFromOn'])
  expect(problems[0]?.sentence).toContain('harus sesudah batas telaah')
})

test('the reply may not be due on the last desk day', () => {
  expect(checkTimetable({ ...dates, replyDueOn: dates.deskToOn })[0]?.key).toBe('replyDueOn')
})

test('a day that is not in the calendar is named before the order is looked at', () => {
  const problems = checkTimetable({ ...dates, reviewDueOn: '2026-02-30', deskFromOn: '' })
  expect(problems.map((problem) => problem.key)).toEqual(['reviewDueOn', 'deskFromOn'])
})

test('any two neighbours in the wrong order are refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: timetableOrder.length - 1 }), (position) => {
      const key = timetableOrder[position] ?? 'softDueOn'
      const before = timetableOrder[position - 1] ?? 'submissionOpensOn'
      const swapped = { ...dates, [key]: addDays(dates[before], -1) }
      expect(checkTimetable(swapped).map((problem) => problem.key)).toContain(key)
    }),
  )
})

test('phases follow each other without gap or overlap', () => {
  const phases = phasesOf(dates)
  expect(phases.map((phase) => phase.code)).toEqual([
    'preparation',
    'submission',
    'review',
    'desk',
    'reply',
    'decree',
    'execution',
    'closed',
  ])
  for (const [position, phase] of phases.entries()) {
    const next = phases[position + 1]
    if (next === undefined || phase.to === null) continue
    expect(next.from).toBe(addDays(phase.to, 1))
  }
})

test('phases of dates out of order are refused with the first problem', () => {
  expect(() => phasesOf({ ...dates, decreeDueOn: '2026-08-01' })).toThrow('Batas penetapan keputusan')
})

test.each([
  ['2026-05-31', 'preparation'],
  ['2026-06-01', 'submission'],
  ['2026-07-17', 'submission'],
  ['2026-07-18', 'review'],
  ['2026-08-09', 'review'],
  ['2026-08-10', 'desk'],
  ['2026-08-12', 'reply'],
  ['2026-09-01', 'decree'],
  ['2026-12-18', 'execution'],
  ['2026-12-19', 'closed'],
])('%s is planned as %s', (date, code) => {
  expect(phaseOn(dates, date).code).toBe(code)
})

test('every day has a phase that contains it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_400, max: 21_000 }), (number) => {
      const date = dateOf(number)
      const phase = phaseOn(dates, date)
      expect(phase.from === null || phase.from <= date).toBe(true)
      expect(phase.to === null || phase.to >= date).toBe(true)
    }),
  )
})
