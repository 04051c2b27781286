import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readXlsx, writeXlsx } from 'hucre'
import { beforeAll, expect, test } from 'vitest'
import { eventsIn, withRecord } from '../rehearsal/record.ts'
import { newFolder, runCommand } from '../rehearsal/run-rehearsal.ts'

let data: string
let file: string

beforeAll(async () => {
  data = newFolder()
  file = path.join(data, 'kota.xlsx')
  const seeded = await runCommand('seed', [], { DATA_DIR: data })
  expect(seeded.status, seeded.stderr).toBe(0)
})

const exchange = (...words: string[]) => runCommand('exchange', words, { DATA_DIR: data })

test('what is exported says nothing new, what is changed in it is written with its log, and errors change nothing', async () => {
  const exported = await exchange('export', '--out', file)
  expect(exported.status, exported.stderr).toBe(0)
  expect(exported.result).toMatchObject({ sheets: 26, file })
  const { rows } = exported.result as { rows: number }
  const same = await exchange('import', '--file', file)
  expect(same.status, same.stderr).toBe(0)
  expect(same.result).toMatchObject({ new: 0, changed: 0, same: rows, errors: 0, applied: false })
  const book = await readXlsx(readFileSync(file))
  const services = book.sheets.find(({ name }) => name === 'Layanan')?.rows ?? []
  const place = services[0]?.indexOf('Uraian') ?? -1
  const first = services[1] ?? []
  const save = async (text: string, state: string) => {
    first[place] = text
    first[services[0]?.indexOf('Status') ?? -1] = state
    const sheets = book.sheets.map(({ name, rows: cells, hidden = false }) => ({ name, rows: cells, hidden }))
    writeFileSync(file, await writeXlsx({ sheets }))
  }
  await save('Diubah di luar.', 'Entah')
  const wrong = await exchange('import', '--file', file)
  expect(wrong.status).toBe(1)
  expect(wrong.result).toMatchObject({ changed: 0, errors: 1, applied: false })
  expect(wrong.stderr).toMatch(/Lembar "Layanan" baris 2: Status "Entah" tidak dikenal/)
  await save('Diubah di luar.', 'Aktif')
  const before = (await withRecord(data, eventsIn)).length
  const seen = await exchange('import', '--file', file, '--preview')
  expect(seen.status, seen.stderr).toBe(0)
  expect(seen.result).toMatchObject({ new: 0, changed: 1, errors: 0, applied: false })
  const applied = await exchange('import', '--file', file)
  expect(applied.result).toMatchObject({ new: 0, changed: 1, same: rows - 1, errors: 0, applied: true })
  const events = (await withRecord(data, eventsIn)).slice(before)
  expect(events.map(({ type }) => type)).toContain('applied')
})

test('a template has no rows, and a wrong call is told in one sentence', async () => {
  const blank = path.join(data, 'templat.xlsx')
  expect((await exchange('template', '--out', blank)).result).toMatchObject({ sheets: 26, rows: 0 })
  for (const words of [
    ['import', '--file', blank],
    ['export', '--out', blank, '--agency', 'Dinas Entah'],
  ]) {
    const { status, result, stderr } = await exchange(...words)
    expect(status).toBe(1)
    expect(result.error, words.join(' ')).toBeTruthy()
    expect(stderr).not.toContain('    at ')
  }
})
