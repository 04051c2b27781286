import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { killAt, type Moment, noWounds, partsIn, wordsFor, woundsOf } from '../crash/kill-rounds.ts'
import { asCsv, inventedAgencies, inventedInventory } from '../rehearsal/invented.ts'
import { newFolder, type RehearsalResult, runCommand } from '../rehearsal/run-rehearsal.ts'
import { ensureWorkerBuilt } from '../setup/worker.ts'

const rounds = 20
const rows = 6

test('twenty rehearsals killed at any moment lose nothing, and each plays on to the same end', async () => {
  ensureWorkerBuilt()
  const folder = newFolder()
  const inventory = path.join(folder, 'inventaris.csv')
  writeFileSync(inventory, asCsv(inventedInventory({ rows, owners: inventedAgencies(3) })))
  const placeOf = (name: string) => ({
    inventory,
    out: path.join(folder, name, 'out'),
    data: path.join(folder, name, 'data'),
  })
  const whole = await runCommand('rehearse', wordsFor(placeOf('whole')))
  expect(whole.status, whole.stderr).toBe(0)
  const acts = whole.stderr.split('\n').filter((line) => line.startsWith('ack ')).length
  let acknowledgedActs = 0
  let killed = 0
  for (let round = 1; round <= rounds; round += 1) {
    const place = placeOf(String(round))
    const moment: Moment =
      round % 4 === 0
        ? { afterMs: Math.random() * whole.seconds * 1000 }
        : { newActs: 1 + Math.floor(Math.random() * acts), thenMs: Math.random() * 400 }
    const { acknowledged, wasKilled } = await killAt(place, moment)
    const label = `round ${round} ${JSON.stringify(moment)}`
    expect(await woundsOf(place.data, acknowledged), label).toEqual(noWounds)
    acknowledgedActs += acknowledged.length
    if (wasKilled) killed += 1
    const { status, stderr, result } = await runCommand('rehearse', wordsFor(place))
    expect(status, `${label}\n${stderr}`).toBe(0)
    expect({ ...result, log: null, documents: kindsOf(result) }, label).toEqual({
      ...whole.result,
      log: null,
      documents: kindsOf(whole.result),
    })
    expect(result.log.verified).toBe(true)
    expect(partsIn(place.data, place.out), label).toEqual([])
  }
  process.stdout.write(
    `kill -9: ${rounds} rounds (${killed} killed), ${acknowledgedActs} acts acknowledged, 0 lost\n`,
  )
})

/**
 * The documents by name and pages. Hashes hold times and numbers hold turns, which a broken year passes differently;
 * so does the log in a case file, which tells when papers were made.
 */
function kindsOf({ documents }: RehearsalResult): string[] {
  return documents
    .map(({ kind, file, pages }) => `${kind} ${file.slice(4)} ${kind === 'case-file' ? '' : pages}`)
    .toSorted()
}
