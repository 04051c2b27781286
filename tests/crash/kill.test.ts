import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { asCsv, inventedAgencies, inventedInventory } from '../rehearsal/invented.ts'
import { newFolder, runCommand } from '../rehearsal/run-rehearsal.ts'
import { ensureWorkerBuilt } from '../setup/worker.ts'
import { killAt, noWounds, partsIn, wordsFor, woundsOf } from './kill-rounds.ts'

const rounds = 5
const actsPerRound = 15

test('killed five times on its way, the rehearsal loses no acknowledged act and plays on to the end', async () => {
  ensureWorkerBuilt()
  const folder = newFolder()
  const place = {
    inventory: path.join(folder, 'inventaris.csv'),
    out: path.join(folder, 'out'),
    data: path.join(folder, 'data'),
  }
  writeFileSync(place.inventory, asCsv(inventedInventory({ rows: 12, owners: inventedAgencies(3) })))
  let acts = 0
  for (let round = 1; round <= rounds; round += 1) {
    const newActs = 1 + Math.floor(Math.random() * actsPerRound)
    const { acknowledged, wasKilled, printed } = await killAt(place, { newActs, thenMs: Math.random() * 60 })
    expect(wasKilled, `round ${round}: ${printed.slice(-500)}`).toBe(true)
    expect(await woundsOf(place.data, acknowledged), `round ${round}`).toEqual(noWounds)
    acts = Math.max(acts, acknowledged.length)
  }
  const { status, stderr, result } = await runCommand('rehearse', wordsFor(place))
  expect(status, stderr).toBe(0)
  expect(result).toMatchObject({ agencies: 3, imported: 12, log: { verified: true } })
  expect(Object.values(result.decisions).reduce((sum, count) => sum + count, 0)).toBe(12)
  expect(partsIn(place.data, place.out)).toEqual([])
  process.stdout.write(`kill -9: ${rounds} rounds, ${acts} acts acknowledged, 0 lost\n`)
}, 180_000)
