import { expect, test } from 'vitest'
import {
  actsFrom,
  followUpActNames,
  followUpActs,
  followUpRefusal,
  followUpStatuses,
  isFollowUpStatus,
} from './follow-up.ts'

test('work is open, reported by its agency, and done when it was checked', () => {
  expect(actsFrom('open')).toEqual(['progressNoted', 'completionReported'])
  expect(actsFrom('reported')).toEqual(['completionConfirmed', 'completionReturned'])
  expect(actsFrom('done')).toEqual([])
})

test('only a report leads to done, and only from there back to open', () => {
  const into = (to: string) => followUpActNames.filter((act) => followUpActs[act].to === to)
  expect(into('done')).toEqual(['completionConfirmed'])
  expect(into('reported')).toEqual(['completionReported'])
  expect(into('open')).toEqual(['progressNoted', 'completionReturned'])
})

test('what is not possible says what stands in the way', () => {
  for (const status of Object.keys(followUpStatuses)) {
    if (!isFollowUpStatus(status)) throw new Error(status)
    for (const act of followUpActNames)
      expect([act, followUpRefusal(act, status) === null]).toEqual([act, actsFrom(status).includes(act)])
  }
  expect(followUpRefusal('completionConfirmed', 'open')).toBe(
    'Tindak lanjut ini belum dilaporkan selesai oleh perangkat daerah.',
  )
  expect(followUpRefusal('progressNoted', 'reported')).toContain('menunggu pemeriksaan Diskominfo')
  expect(followUpRefusal('completionReported', 'done')).toBe('Tindak lanjut ini sudah dinyatakan selesai.')
})

test('no other word is a status', () => {
  for (const word of ['', 'selesai', 'toString', 'constructor']) expect(isFollowUpStatus(word)).toBe(false)
})
