import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { receiveUpload } from './receive-upload.ts'

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-upload-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function formWith(bytes: Uint8Array, fields: Record<string, string> = {}): Request {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('pindaian', new File([new Uint8Array(bytes)], '../../etc/naskah asli.pdf'))
  return new Request('http://localhost/', { method: 'POST', body: form })
}

test('a file comes whole, with its hash, and without the folders of its name', async () => {
  const folder = folderForTest()
  const bytes = randomBytes(700_000)
  const { values, files, discard } = await receiveUpload(formWith(bytes, { _versi: '7' }), {
    folder,
    mostBytes: 700_000,
  })
  const file = files.pindaian
  expect(values).toEqual({ _versi: '7' })
  expect(file).toMatchObject({
    name: 'naskah asli.pdf',
    byteSize: 700_000,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  expect(readFileSync(file?.path ?? '').equals(bytes)).toBe(true)
  await discard()
  expect(readdirSync(folder)).toEqual([])
})

test('a file over the limit is refused and nothing of it stays', async () => {
  const folder = folderForTest()
  const sent = receiveUpload(formWith(randomBytes(300_001)), { folder, mostBytes: 300_000 })
  await expect(sent).rejects.toThrow('terlalu besar')
  expect(readdirSync(folder)).toEqual([])
})

test('a form that breaks off leaves nothing', async () => {
  const folder = folderForTest()
  const whole = formWith(randomBytes(200_000))
  const bytes = new Uint8Array(await whole.clone().arrayBuffer())
  const cut = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'Content-Type': whole.headers.get('Content-Type') ?? '' },
    body: bytes.slice(0, 100_000),
  })
  await expect(receiveUpload(cut, { folder, mostBytes: 300_000 })).rejects.toThrow('tidak sampai dengan utuh')
  expect(readdirSync(folder)).toEqual([])
})

test('an empty file field is no file, and another kind of form is refused', async () => {
  const folder = folderForTest()
  expect((await receiveUpload(formWith(new Uint8Array()), { folder, mostBytes: 10 })).files).toEqual({})
  const text = new Request('http://localhost/', { method: 'POST', body: 'pindaian=x' })
  await expect(receiveUpload(text, { folder, mostBytes: 10 })).rejects.toThrow('tidak sampai dengan utuh')
})

/** Receives a file of 3 MB in a process that may write files of half a megabyte: a disk that is full. */
const onFullDisk = `
  import { readdirSync } from 'node:fs'
  import { receiveUpload } from '#app/exchange/receive-upload.ts'
  process.on('SIGXFSZ', () => {})
  const folder = process.argv[1]
  const form = new FormData()
  form.set('berkas', new File([new Uint8Array(3_000_000)], 'x.csv'))
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const told = await receiveUpload(request, { folder, mostBytes: 5_000_000 }).catch((error) => error.message)
  console.log(JSON.stringify({ told, left: readdirSync(folder) }))
`

test('a disk that is full is told as such, and nothing of the file stays', () => {
  const run = 'ulimit -f 1000 && exec "$0" --input-type=module-typescript -e "$1" "$2"'
  const { stdout, stderr } = spawnSync('bash', ['-c', run, process.execPath, onFullDisk, folderForTest()], {
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout || stderr)).toEqual({
    told: expect.stringContaining('Ruang simpan server sedang penuh'),
    left: [],
  })
})

test('two uploads of one file at once are two files, and each is gone when it is let go', async () => {
  const folder = folderForTest()
  const bytes = randomBytes(100_000)
  const receive = () => receiveUpload(formWith(bytes), { folder, mostBytes: 200_000 })
  const [one, other] = await Promise.all([receive(), receive()])
  expect(one.files.pindaian?.sha256).toBe(other.files.pindaian?.sha256)
  expect(readdirSync(folder)).toHaveLength(2)
  await one.discard()
  expect(readFileSync(other.files.pindaian?.path ?? '').equals(bytes)).toBe(true)
  await other.discard()
  expect(readdirSync(folder)).toEqual([])
})
