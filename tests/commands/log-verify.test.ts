import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { connectSqlite } from '#db/sqlite.ts'
import { eventsIn, withRecord } from '../rehearsal/record.ts'
import { newFolder, runCommand } from '../rehearsal/run-rehearsal.ts'

let data: string

beforeAll(async () => {
  data = newFolder()
  const seeded = await runCommand('seed', [], { DATA_DIR: data })
  expect(seeded.status, seeded.stderr).toBe(0)
})

function verify() {
  return runCommand('log-verify', [], { DATA_DIR: data })
}

test('a good record is told with its events, head and cases', async () => {
  const events = await withRecord(data, eventsIn)
  const { status, result } = await verify()
  expect(status).toBe(0)
  expect(result).toMatchObject({ events: events.length, verified: true, head: { n: events.length } })
})

test('an event changed behind the guards is named by its number, and mended again the record is good', async () => {
  const connection = await connectSqlite(path.join(data, 'desk-reviu.db'))
  const guard = connection
    .prepare("select sql from sqlite_master where name = 'events_refuse_update'")
    .pluck()
    .get()
  const change = (payload: string) => {
    connection.exec('drop trigger events_refuse_update')
    connection.prepare('update events set payload = ? where n = 17').run(payload)
    connection.exec(String(guard))
  }
  const before = String(connection.prepare('select payload from events where n = 17').pluck().get())
  change(before.replace('{', '{"disisipkan":true,'))
  const broken = await verify()
  expect(broken.status).toBe(1)
  expect(broken.result.error).toMatch(/^Log tidak utuh pada kejadian 17 \(hash\)/)
  expect(broken.stderr).not.toContain('    at ')
  change(before)
  connection.close()
  expect((await verify()).status).toBe(0)
})

test('a case whose row was changed without an event is named', async () => {
  const connection = await connectSqlite(path.join(data, 'desk-reviu.db'))
  const row = connection.prepare("select id, context from cases where workflow = 'submission' limit 1").get()
  const { id, context } = row as { id: string; context: string }
  const write = connection.prepare('update cases set context = ? where id = ?')
  write.run(JSON.stringify({ ...JSON.parse(context), disisipkan: 1 }), id)
  const broken = await verify()
  write.run(context, id)
  connection.close()
  expect(broken.status).toBe(1)
  expect(broken.result.error).toContain(id)
})
