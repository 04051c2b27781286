import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { readImport } from '#app/exchange/import/read-import.ts'
import { discard } from '../factories/city.ts'
import { aWorkbook, judge, type Spoiled } from '../hostile-city/judge.ts'
import { mutations } from '../hostile-city/mutations.ts'

let spoiled: Spoiled
beforeAll(async () => {
  spoiled = await aWorkbook()
})
afterAll(() => discard(spoiled.world))

test.each(mutations)('$name', (mutation) => judge(spoiled, mutation))

test('a sheet of a million cells is refused in one sentence, and the thread that read it is gone', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 100 }, (_each, column) => row * column),
  )
  const sheets = [
    ...spoiled.sheets.map(({ name, rows: own }) => ({ name, rows: own })),
    { name: 'Tambahan', rows },
  ]
  const path = join(spoiled.world.folder, 'sejuta.xlsx')
  writeFileSync(path, await writeXlsx({ sheets } as Parameters<typeof writeXlsx>[0]))
  const task = {
    agencyName: null,
    place: {},
    emptiesBlanks: false,
    city: { lists: {}, years: [], year: 2026 },
  }
  const error = await readImport({ path, name: 'sejuta.xlsx' }, task).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(FileRefused)
  expect((error as FileRefused).message).toMatch(/lebih dari 400\.000 sel|melebihi 64 MB/)
})
