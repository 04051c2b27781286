import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { type Inventory, readInventoryWorkbook } from '#app/exchange/inventory.ts'
import { findTable } from '#app/exchange/sheet-table.ts'
import { readBytes } from '#app/exchange/workbook/read-bytes.ts'
import { readWorkbook } from '#app/exchange/workbook/read-workbook.ts'
import { type Workbook, workbookLimits } from '#app/exchange/workbook/workbook.ts'
import { bombs } from './make/bombs.ts'
import type { HostileFile, Outcome } from './make/hostile-file.ts'
import { notSheets } from './make/not-sheets.ts'
import { odsFiles } from './make/ods-files.ts'
import { packages } from './make/packages.ts'
import { sheetCells } from './make/sheet-cells.ts'
import { sheetShapes } from './make/sheet-shapes.ts'
import { sheetTexts } from './make/sheet-texts.ts'
import { textFiles } from './make/text-files.ts'
import { xmlTricks } from './make/xml-tricks.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Megabytes that reading a bomb may add: what may be unpacked, and as much again to look at it. */
const mostGrowth = 128

const files = [
  notSheets,
  textFiles,
  sheetCells,
  sheetTexts,
  sheetShapes,
  packages,
  xmlTricks,
  odsFiles,
].flat()

interface Read {
  readonly workbook: Workbook
  readonly inventory: Inventory
}

/** What the thread runs; starting a thread for each of the light files would only take time. */
async function readHere({ bytes }: HostileFile): Promise<Read> {
  return asInventory(await readBytes({ bytes: bytes(), name: 'uji.xlsx', limits: workbookLimits }))
}

function asInventory(workbook: Workbook): Read {
  return { workbook, inventory: readInventoryWorkbook(workbook) }
}

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(FileRefused)
  return (error as FileRefused).message
}

function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/^[A-Z"][^\n]*[.]$/)
  expect(sentence).not.toMatch(/undefined|null\b|NaN|Error|\bcell\b|\bsheet\b|Invalid|Unexpected/)
  expect(sentence.length).toBeLessThan(300)
}

function expectRead({ workbook, inventory }: Read, outcome: Exclude<Outcome, { refused: string }>): void {
  const { rows, rejected } = inventory
  const { accepted, rejected: expected = [], notes, first, owners } = outcome
  expect(rejected.map(({ row, reason }) => [row, reason])).toEqual(
    expected.map(([row, words]) => [row, expect.stringContaining(words)]),
  )
  expect(rows).toHaveLength(accepted)
  const tables = workbook.sheets.filter((sheet) => !sheet.isHidden).flatMap(tableOrNone)
  expect(rows.length + rejected.length).toBe(tables[0]?.data.length)
  if (notes !== undefined)
    expect(workbook.notes).toEqual(notes.map((words) => expect.stringContaining(words)))
  if (first !== undefined) expect(rows[0]?.fields).toMatchObject(first)
  if (owners !== undefined) expect(rows.map(({ owner }) => owner)).toEqual(owners)
  const sentences = [
    ...workbook.notes,
    ...rejected.map(({ reason }) => reason),
    ...rows.flatMap((row) => row.warnings),
  ]
  for (const sentence of sentences) expectSentence(sentence)
}

function tableOrNone(sheet: Workbook['sheets'][number]) {
  try {
    return [findTable(sheet)]
  } catch {
    return []
  }
}

async function check(read: () => Promise<Read>, outcome: Outcome): Promise<void> {
  if (!('refused' in outcome)) {
    expectRead(await read(), outcome)
    return
  }
  const sentence = await refusal(read())
  expect(sentence).toContain(outcome.refused)
  expectSentence(sentence)
}

test('there are more than a hundred, each of its own name', () => {
  const all = [...files, ...bombs]
  expect(all.length).toBeGreaterThan(150)
  expect(new Set([notSheets, textFiles].flat().map(({ name }) => name)).size).toBe(
    notSheets.length + textFiles.length,
  )
})

test.each(notSheets)('no workbook: $name', (file) => check(() => readHere(file), file.outcome))
test.each(textFiles)('text: $name', (file) => check(() => readHere(file), file.outcome))
test.each(sheetCells)('cells: $name', (file) => check(() => readHere(file), file.outcome))
test.each(sheetTexts)('texts: $name', (file) => check(() => readHere(file), file.outcome))
test.each(sheetShapes)('shapes: $name', (file) => check(() => readHere(file), file.outcome))
test.each(packages)('packages: $name', (file) => check(() => readHere(file), file.outcome))
test.each(xmlTricks)('XML: $name', (file) => check(() => readHere(file), file.outcome))
test.each(odsFiles)('ODS: $name', (file) => check(() => readHere(file), file.outcome))

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
  const some = [textFiles[0], textFiles[4], sheetCells[0], sheetCells[13], sheetShapes[4], odsFiles[1]]
  for (const file of some.flatMap((each) => (each === undefined ? [] : [each]))) {
    const place = { path: path.join(folder, 'same'), name: 'uji.xlsx' }
    writeFileSync(place.path, file.bytes())
    expect(await readWorkbook(place), file.name).toEqual((await readHere(file)).workbook)
  }
})
