import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CommandError, report } from '#app/commands/report.ts'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { AppError } from '#app/services/app-error.ts'

let stdout = ''
let stderr = ''

beforeEach(() => {
  stdout = ''
  stderr = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text
    return true
  })
})

afterEach(() => {
  process.exitCode = 0
})

function fail(error: unknown) {
  return report(() => Promise.reject(error))
}

test('what holds is one line of JSON and no exit status', async () => {
  await report(async () => ({ rows: 3 }))
  expect(stdout).toBe('{"rows":3}\n')
  expect(stderr).toBe('')
  expect(process.exitCode ?? 0).toBe(0)
})

test.each([
  new CommandError('Folder hasil tidak dapat ditulisi.'),
  new FileRefused('Folder hasil tidak dapat ditulisi.'),
  new AppError('refused', 'Folder hasil tidak dapat ditulisi.'),
])('what a person can mend is one sentence: $name', async (error) => {
  await fail(error)
  expect(stderr).toBe('Folder hasil tidak dapat ditulisi.\n')
  expect(stdout).toBe('{"error":"Folder hasil tidak dapat ditulisi."}\n')
  expect(process.exitCode).toBe(1)
})

test('single problems follow the sentence, each once', async () => {
  await fail(
    new AppError('invalid', 'Jadwal keliru.', ['Jadwal keliru.', 'Batas desk jatuh pada hari libur.']),
  )
  expect(stderr).toBe('Jadwal keliru.\n  Batas desk jatuh pada hari libur.\n')
})

test('what the machine refuses is told in words, also from inside another error', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  await fail(new Error('Failed query', { cause: full }))
  expect(stderr).toBe('Ruang penyimpanan habis. Kosongkan tempat, lalu ulangi.\n')
  expect(JSON.parse(stdout).error).toContain('Ruang penyimpanan')
})

test('what nobody foresaw keeps its trace for whoever mends it', async () => {
  await fail(new TypeError('x is not a function'))
  expect(stderr).toContain('    at ')
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('x is not a function')
  expect(JSON.parse(stdout)).toEqual({ error: 'x is not a function' })
  expect(process.exitCode).toBe(1)
})
