import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeDisuse, type Reading } from './two-quarter.ts'

const deskDay = '2026-08-08'

function reading(quarter: string, activeUsers: number | null, transactions: number | null): Reading {
  return { quarter, activeUsers, transactions, isSimulated: false }
}

test('two completed quarters at zero prove disuse', () => {
  const finding = judgeDisuse({
    readings: [reading('2026-Q1', 0, 0), reading('2026-Q2', 0, 0)],
    referenceDate: deskDay,
  })
  expect(finding.verdict).toBe('idle')
  expect(finding.isPractice).toBe(false)
  expect(finding.sentence).toBe(
    'Tidak dipakai selama dua triwulan berturut-turut: Triwulan I 2026 dan Triwulan II 2026.',
  )
  expect(finding.quarters.map((quarter) => quarter.sentence)).toEqual([
    'Triwulan II 2026: 0 pengguna, 0 transaksi; tidak dipakai.',
    'Triwulan I 2026: 0 pengguna, 0 transaksi; tidak dipakai.',
  ])
})

test('use in either quarter is use', () => {
  for (const readings of [
    [reading('2026-Q1', 0, 3), reading('2026-Q2', 0, 0)],
    [reading('2026-Q1', 0, 0), reading('2026-Q2', 12, 0)],
  ]) {
    expect(judgeDisuse({ readings, referenceDate: deskDay }).verdict).toBe('in-use')
  }
})

test('the sentence of a used application names the quarter of use', () => {
  const readings = [reading('2026-Q1', 4, 9), reading('2026-Q2', 0, 0)]
  expect(judgeDisuse({ readings, referenceDate: deskDay }).sentence).toBe(
    'Masih dipakai pada Triwulan I 2026.',
  )
})

test('"tidak diketahui" never counts as zero', () => {
  for (const unknown of [
    reading('2026-Q2', null, null),
    reading('2026-Q2', 0, null),
    reading('2026-Q2', null, 0),
  ]) {
    const finding = judgeDisuse({ readings: [reading('2026-Q1', 0, 0), unknown], referenceDate: deskDay })
    expect(finding.verdict).toBe('not-proven')
    expect(finding.quarters[0]?.state).toBe('not-known')
    expect(finding.sentence).toBe(
      'Belum dapat dinilai dipakai atau tidak: angka Triwulan II 2026 tercatat sebagai tidak diketahui.',
    )
  }
})

test('known use beside an unknown count is still use', () => {
  const readings = [reading('2026-Q1', 0, 0), reading('2026-Q2', null, 5)]
  expect(judgeDisuse({ readings, referenceDate: deskDay }).verdict).toBe('in-use')
})

test('a missing quarter proves nothing, however idle the other is', () => {
  const finding = judgeDisuse({ readings: [reading('2026-Q2', 0, 0)], referenceDate: deskDay })
  expect(finding.verdict).toBe('not-proven')
  expect(finding.quarters[1]).toMatchObject({
    quarter: '2026-Q1',
    state: 'no-reading',
    reading: null,
    sentence: 'Triwulan I 2026: belum ada pemantauan.',
  })
})

test('the running quarter and older ones do not count', () => {
  const readings = [reading('2026-Q3', 0, 0), reading('2025-Q4', 0, 0), reading('2026-Q1', 0, 0)]
  expect(judgeDisuse({ readings, referenceDate: deskDay }).verdict).toBe('not-proven')
  const busyNow = [reading('2026-Q3', 900, 900), reading('2026-Q1', 0, 0), reading('2026-Q2', 0, 0)]
  expect(judgeDisuse({ readings: busyNow, referenceDate: deskDay }).verdict).toBe('idle')
})

test('the reference date moves the window over the end of a quarter', () => {
  const readings = [reading('2025-Q4', 0, 0), reading('2026-Q1', 0, 0), reading('2026-Q2', 7, 7)]
  expect(judgeDisuse({ readings, referenceDate: '2026-06-30' }).verdict).toBe('idle')
  expect(judgeDisuse({ readings, referenceDate: '2026-07-01' }).verdict).toBe('in-use')
})

test('the threshold is a setting and includes its own value', () => {
  const readings = [reading('2026-Q1', 5, 10), reading('2026-Q2', 5, 10)]
  const at = { users: 5, transactions: 10 }
  expect(judgeDisuse({ readings, referenceDate: deskDay, threshold: at }).verdict).toBe('idle')
  expect(judgeDisuse({ readings, referenceDate: deskDay, threshold: { ...at, users: 4 } }).verdict).toBe(
    'in-use',
  )
  expect(judgeDisuse({ readings, referenceDate: deskDay }).verdict).toBe('in-use')
})

test('a corrected reading replaces the one before it', () => {
  const readings = [reading('2026-Q1', 0, 0), reading('2026-Q2', 44, 80), reading('2026-Q2', 0, 0)]
  expect(judgeDisuse({ readings, referenceDate: deskDay }).verdict).toBe('idle')
})

test('a simulated reading is reported as practice', () => {
  const finding = judgeDisuse({
    readings: [reading('2026-Q1', 0, 0), { ...reading('2026-Q2', 0, 0), isSimulated: true }],
    referenceDate: deskDay,
  })
  expect(finding.isPractice).toBe(true)
  expect(finding.sentence).toContain('Angka ini hanya contoh untuk latihan.')
  expect(finding.quarters[0]?.sentence).toContain('Triwulan II 2026 (latihan)')
})

test('a simulated reading outside the window does not make the finding practice', () => {
  const readings = [
    { ...reading('2025-Q3', 0, 0), isSimulated: true },
    reading('2026-Q1', 0, 0),
    reading('2026-Q2', 0, 0),
  ]
  expect(judgeDisuse({ readings, referenceDate: deskDay }).isPractice).toBe(false)
})

test('a broken count is read as not known', () => {
  for (const broken of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    const readings = [reading('2026-Q1', 0, 0), reading('2026-Q2', broken, 0)]
    expect(judgeDisuse({ readings, referenceDate: deskDay }).verdict).toBe('not-proven')
  }
})

const anyCount = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null })

test('disuse is only ever found with four known counts at or below the threshold', () => {
  fc.assert(
    fc.property(anyCount, anyCount, anyCount, anyCount, (users1, transactions1, users2, transactions2) => {
      const counts = [users1, transactions1, users2, transactions2]
      const { verdict } = judgeDisuse({
        readings: [reading('2026-Q1', users1, transactions1), reading('2026-Q2', users2, transactions2)],
        referenceDate: deskDay,
      })
      const expected = counts.every((count) => count === 0)
        ? 'idle'
        : counts.some((count) => count !== null && count > 0)
          ? 'in-use'
          : 'not-proven'
      expect(verdict).toBe(expected)
    }),
  )
})
