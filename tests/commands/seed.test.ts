import path from 'node:path'
import { expect, test } from 'vitest'
import { connectSqlite } from '#db/sqlite.ts'
import { newFolder, runCommand } from '../rehearsal/run-rehearsal.ts'

interface Seeded {
  isSeeded: boolean
  organisations: number
  applications: number
}

async function seed(data: string, words: readonly string[] = []) {
  const ended = await runCommand('seed', words, { DATA_DIR: data })
  expect(ended.status, ended.stderr).toBe(0)
  return ended.result as unknown as Seeded
}

async function headOf(data: string) {
  const connection = await connectSqlite(path.join(data, 'desk-reviu.db'))
  const head = connection.prepare('select n, hash from log_head').get()
  connection.close()
  return head
}

test('an empty folder gets the demo city, the second time nothing changes', async () => {
  const data = path.join(newFolder(), 'belum', 'ada')
  const first = await seed(data)
  expect(first.isSeeded).toBe(true)
  expect(first.applications).toBeGreaterThanOrEqual(100)
  const head = await headOf(data)
  expect((await seed(data)).isSeeded).toBe(false)
  expect(await headOf(data)).toEqual(head)
})

test('a city of another size leaves the one that is there alone', async () => {
  const data = newFolder()
  await seed(data)
  const head = await headOf(data)
  expect((await seed(data, ['large-city'])).isSeeded).toBe(false)
  expect(await headOf(data)).toEqual(head)
})
