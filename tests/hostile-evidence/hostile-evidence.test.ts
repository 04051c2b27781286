import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { evidenceTypeOf } from '#app/exchange/evidence/evidence-type.ts'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { type EvidenceCase, refusedFiles, takenFiles } from './cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'desk-evidence-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function read({ name, bytes }: EvidenceCase) {
  const path = join(folder, 'berkas')
  writeFileSync(path, bytes())
  return evidenceTypeOf({ path, name })
}

test('there are more than forty that are refused, each of its own name', () => {
  expect(refusedFiles.length).toBeGreaterThan(40)
  const all = [...takenFiles, ...refusedFiles].map(({ what }) => what)
  expect(new Set(all).size).toBe(all.length)
})

test.each(takenFiles)('taken: $what', async (file) => {
  expect(await read(file)).toBe(file.is)
})

test.each(refusedFiles)('refused: $what', async (file) => {
  const error = await read(file).then(
    (type) => type,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(FileRefused)
  const { message } = error as FileRefused
  expect(message).toContain((file.is as { refused: string }).refused)
  // At most two sentences, the last of which says what to do.
  expect(message).toMatch(/^[A-Z][^\n]*[.]$/)
  expect(message.length).toBeLessThan(200)
})
