import { expect, test } from 'vitest'
import { pageWeights } from '../setup/page-weight.ts'
import { refreshBuild } from '../setup/site.ts'

test('the scripts of every page stay within 130 kB gzipped, 40 kB of them ours', () => {
  refreshBuild()
  const weights = pageWeights()
  expect(weights.length).toBeGreaterThan(50)
  const tooHeavy = weights.filter(({ all, ours }) => all > 130_000 || ours > 40_000)
  expect(tooHeavy).toEqual([])
})
