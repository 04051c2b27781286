import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { cityAt } from '../factories/city.ts'
import { bring } from '../factories/evidence.ts'
import { runCommand } from '../rehearsal/run-rehearsal.ts'

let data: string
let files: string
let stored: string

beforeAll(async () => {
  const world = await cityAt('cycleOpen')
  await bring(world, 'pertanian')
  await world.close()
  data = world.folder
  files = path.join(data, 'files')
  renameSync(path.join(data, 'record.db'), path.join(data, 'desk-reviu.db'))
  const [name] = readdirSync(files, { recursive: true, encoding: 'utf8' }).filter((each) => each.length > 64)
  stored = path.join(files, name ?? '')
})

function verify() {
  return runCommand('files-verify', [], { DATA_DIR: data })
}

test('files and rows that agree are told with their number', async () => {
  const { status, result } = await verify()
  expect(status).toBe(0)
  expect(result).toMatchObject({ named: 1, stored: 1, missing: [], changed: [], verified: true })
})

test('what nobody names and what broke off is told, and is no fault of the record', async () => {
  const stray = 'ab'.repeat(32)
  mkdirSync(path.join(files, 'ab'), { recursive: true })
  writeFileSync(path.join(files, 'ab', stray), 'x')
  writeFileSync(path.join(files, 'ab', 'sisa.part'), 'x')
  const { status, result, stderr } = await verify()
  expect(status).toBe(0)
  expect(result).toMatchObject({ leftOver: [path.join('ab', 'sisa.part')], orphaned: [stray] })
  expect(stderr).toContain(`tidak dipakai: ${stray}`)
  rmSync(path.join(files, 'ab'), { recursive: true })
})

test('a file that was changed, and one that is gone, is named and fails the command', async () => {
  appendFileSync(stored, 'x')
  const changed = await verify()
  expect(changed.status).toBe(1)
  expect(changed.stderr).toContain(`berubah: ${path.basename(stored)}`)
  rmSync(stored)
  const missing = await verify()
  expect(missing.status).toBe(1)
  expect(missing.result.error).toContain('1 berkas hilang')
  expect(missing.stderr).toMatch(/hilang: evidence \w+/)
})
