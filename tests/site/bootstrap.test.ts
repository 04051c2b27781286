import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

// A checkout with nothing but bootstrap.mjs, and an npm that only writes down that it was called.
let checkout: string

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'desk-reviu-bootstrap-'))
  copyFileSync('bootstrap.mjs', join(checkout, 'bootstrap.mjs'))
  copyFileSync('tests/site/echo-command.ts', join(checkout, 'command.ts'))
  lockTo('1.0.0')
  pretendNpm('sleep 0.4; mkdir -p node_modules; cp package-lock.json node_modules/.package-lock.json')
})
afterEach(() => rmSync(checkout, { recursive: true, force: true }))

function lockTo(version: string) {
  const packages = {
    '': {},
    'node_modules/a': { version },
    'node_modules/b': { version: '1.0.0', optional: true },
  }
  writeFileSync(join(checkout, 'package-lock.json'), JSON.stringify({ packages }))
}

function pretendNpm(script: string) {
  mkdirSync(join(checkout, 'bin'), { recursive: true })
  writeFileSync(join(checkout, 'bin/npm'), `#!/bin/sh\necho "$@" >> npm-calls\n${script}\n`)
  chmodSync(join(checkout, 'bin/npm'), 0o755)
}

function npmCalls(): number {
  const file = join(checkout, 'npm-calls')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0
}

function start(words: string[] = [], path = `${checkout}/bin:/usr/bin:/bin`): ChildProcess {
  return spawn(process.execPath, [join(checkout, 'bootstrap.mjs'), ...words], {
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function ended(child: ChildProcess) {
  const printed = { stdout: '', stderr: '' }
  child.stdout?.on('data', (bytes) => {
    printed.stdout += bytes
  })
  child.stderr?.on('data', (bytes) => {
    printed.stderr += bytes
  })
  const [code] = await once(child, 'close')
  return { code, ...printed }
}

test('it installs once, and again only when the lock file changed', async () => {
  expect(await ended(start())).toMatchObject({ code: 0, stdout: '' })
  expect(await ended(start())).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(npmCalls()).toBe(1)
  lockTo('1.0.1')
  await ended(start())
  expect(npmCalls()).toBe(2)
})

test('what was installed by hand as locked is not installed again', async () => {
  mkdirSync(join(checkout, 'node_modules'))
  const packages = { 'node_modules/a': { version: '1.0.0' } }
  writeFileSync(join(checkout, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
  expect((await ended(start())).code).toBe(0)
  expect(npmCalls()).toBe(0)
})

test('two at once install once, and the second says that it waits', async () => {
  const [first, second] = await Promise.all([ended(start()), ended(start())])
  expect([first.code, second.code, npmCalls()]).toEqual([0, 0, 1])
  expect(first.stderr + second.stderr).toContain('Menunggu persiapan lain')
})

test('one killed in the middle neither keeps the lock nor passes for done', async () => {
  const killed = start()
  await expect.poll(npmCalls).toBe(1)
  killed.kill('SIGKILL')
  await once(killed, 'close')
  rmSync(join(checkout, 'node_modules'), { recursive: true, force: true })
  expect((await ended(start())).code).toBe(0)
  expect(npmCalls()).toBe(2)
})

test('a failed step ends in one sentence that names it and the log', async () => {
  pretendNpm('echo "npm error network"; exit 3')
  const { code, stdout, stderr } = await ended(start(['--', 'command.ts', '0']))
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('npm error network')
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
    /^Langkah "npm ci .*" gagal \(3\); catatan lengkap ada di /,
  )
})

test('tools that are missing where it may not install are named in one sentence', async () => {
  const { code, stderr } = await ended(start(['--tools=tests'], `${checkout}/bin`))
  expect(code).toBe(1)
  expect(stderr).toMatch(
    // What is looked for by its file may be there.
    /^Alat ini belum terpasang: git, qpdf, poppler-utils, chromium, openssl, libxml2-utils, default-jre-headless(, lib[a-z\d-]+)*\. Jalankan "sudo apt-get [^\n]+\n$/,
  )
})

test('a command gets its words, keeps stdout to itself and gives its exit status', async () => {
  const { code, stdout } = await ended(start(['--', 'command.ts', '5', 'a b', '--', '--c']))
  expect(JSON.parse(stdout)).toMatchObject({ kind: '5', rest: ['a b', '--', '--c'] })
  expect(JSON.parse(stdout).nodeApi).toBeGreaterThanOrEqual(10)
  expect(code).toBe(5)
})

test('SIGTERM reaches the command, which ends as it likes', async () => {
  const child = start(['--', 'command.ts', 'wait'])
  await once(child.stdout as NonNullable<typeof child.stdout>, 'data')
  const end = once(child, 'close')
  child.kill('SIGTERM')
  expect((await end)[0]).toBe(7)
})

test('a command that does not exist is told in one sentence', async () => {
  await ended(start())
  expect(await ended(start(['--', 'nothing.ts']))).toMatchObject({
    code: 1,
    stderr: 'Perintah ini belum ada: nothing.ts.\n',
  })
})
