import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readWorkbook } from '#app/exchange/workbook/read-workbook.ts'
import { growth, mostGrowth } from './growth.ts'
import { bombs } from './make/bombs.ts'
import { odsFiles } from './make/ods-files.ts'
import { sheetCells } from './make/sheet-cells.ts'
import { textFiles } from './make/text-files.ts'
import { asInventory, check, readHere } from './outcome.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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
