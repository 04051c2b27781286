import { expect } from 'vitest'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { type Inventory, readInventoryWorkbook } from '#app/exchange/inventory.ts'
import { findTable } from '#app/exchange/sheet-table.ts'
import { readBytes } from '#app/exchange/workbook/read-bytes.ts'
import { type Workbook, workbookLimits } from '#app/exchange/workbook/workbook.ts'
import type { HostileFile, Outcome } from './make/hostile-file.ts'

export interface Read {
  readonly workbook: Workbook
  readonly inventory: Inventory
}

/** What the thread runs; starting a thread for each of the light files would only take time. */
export async function readHere({ bytes }: HostileFile): Promise<Read> {
  return asInventory(await readBytes({ bytes: bytes(), name: 'uji.xlsx', limits: workbookLimits }))
}

export function asInventory(workbook: Workbook): Read {
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

export async function check(read: () => Promise<Read>, outcome: Outcome): Promise<void> {
  if (!('refused' in outcome)) {
    expectRead(await read(), outcome)
    return
  }
  const sentence = await refusal(read())
  expect(sentence).toContain(outcome.refused)
  expectSentence(sentence)
}
