import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What `npm run rehearse` promises as its last line of stdout. */
export interface RehearsalResult {
  agencies: number
  rows: number
  imported: number
  rejected: { row: number; reason: string }[]
  decisions: Record<string, number>
  documents: { kind: string; file: string; sha256: string; pages: number }[]
  log: { events: number; verified: boolean }
}

export interface Ended {
  status: number | null
  stdout: string
  stderr: string
  seconds: number
  /** The last line of stdout, read as JSON. */
  result: RehearsalResult & { error?: string }
}

/** A new empty folder of this test run. */
export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'desk-reviu-test-'))
}

/** Runs a command of the house as people do, as a process of its own, to its end. */
export async function runCommand(
  command: string,
  words: readonly string[],
  environment: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<Ended> {
  const began = performance.now()
  const child = spawn(
    path.resolve('node_modules/.bin/node'),
    [path.resolve(`app/commands/${command}.ts`), ...words],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    },
  )
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  const seconds = (performance.now() - began) / 1000
  return { status, stdout, stderr, seconds, result: JSON.parse(last) }
}

/** Plays an inventory given as text or bytes, in a data folder of its own unless one is named. */
export async function rehearse(
  inventory: string | Uint8Array,
  options: { out?: string; data?: string; words?: readonly string[] } = {},
): Promise<Ended & { out: string; data: string }> {
  const folder = newFolder()
  const { out = path.join(folder, 'out'), data = path.join(folder, 'data'), words = [] } = options
  const file = path.join(folder, 'inventaris.csv')
  writeFileSync(file, inventory)
  const ended = await runCommand('rehearse', [
    ...['--inventory', file, '--out', out, '--data', data],
    ...words,
  ])
  return { ...ended, out, data }
}

/** The bytes of the one document of that kind which a rehearsal wrote last. */
export function writtenDocument(ended: Ended & { out: string }, kind: string): Uint8Array {
  const document = ended.result.documents.findLast((each) => each.kind === kind)
  if (document === undefined) throw new Error(`the rehearsal wrote no ${kind}`)
  return readFileSync(path.join(ended.out, document.file))
}
