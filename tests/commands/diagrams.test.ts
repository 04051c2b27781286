import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, runCommand } from '../rehearsal/run-rehearsal.ts'

test('the process page is fresh in this checkout', async () => {
  const { status, result } = await runCommand('diagrams', ['--check'])
  expect(status, result.error).toBe(0)
  expect(result).toMatchObject({ fresh: true })
})

test('a page one word apart is stale, written anew it is fresh', async () => {
  const cwd = newFolder()
  mkdirSync(path.join(cwd, 'docs'))
  const page = path.join(cwd, 'docs/process.md')
  const good = readFileSync('docs/process.md', 'utf8')
  writeFileSync(page, good.replace('# The process', '# A process'))
  const stale = await runCommand('diagrams', ['--check'], {}, cwd)
  expect(stale.status).toBe(1)
  expect(stale.result.error).toContain('stale')
  expect((await runCommand('diagrams', [], {}, cwd)).status).toBe(0)
  expect(readFileSync(page, 'utf8')).toBe(good)
  expect((await runCommand('diagrams', ['--check'], {}, cwd)).status).toBe(0)
})
