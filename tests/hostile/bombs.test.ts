import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readWorkbook } from '#app/exchange/workbook/read-workbook.ts'
import { bombs } from './make/bombs.ts'
import { odsFiles } from './make/ods-files.ts'
import { sheetCells } from './make/sheet-cells.ts'
import { textFiles } from './make/text-files.ts'
import { asInventory, check, readHere } from './outcome.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Megabytes that reading a bomb may add: what may be unpacked, and as much again to look at it. */
const mostGrowth = 128

/** What the process holds beyond what it held before, at its highest, while something is done; in megabytes. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let highest = before
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 5)
  await work()
  clearInterval(watch)
  return (highest - before) / 1024 / 1024
}

test.each(bombs)('bombs: $name', async ({ name, bytes, outcome }) => {
  const file = { path: path.join(folder, 'bomb'), name: 'bom.xlsx' }
  writeFileSync(file.path, bytes())
  const grown = await growth(() => check(async () => asInventory(await readWorkbook(file)), outcome))
  if (process.env.SHOW_MEMORY) process.stderr.write(`${name}: ${Math.round(grown)} MB\n`)
  expect(grown).toBeLessThan(mostGrowth)
})

test('a thread gives the same as reading in place, for files of every kind', async () => {
  const some = [textFiles[4], sheetCells[13], odsFiles[1]].flatMap((each) =>
    each === undefined ? [] : [each],
  )
  expect(some).toHaveLength(3)
  for (const file of some) {
    const place = { path: path.join(folder, 'same'), name: 'uji.xlsx' }
    writeFileSync(place.path, file.bytes())
    expect(await readWorkbook(place), file.name).toEqual((await readHere(file)).workbook)
  }
})
