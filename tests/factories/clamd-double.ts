import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** How the daemon behaves: as it should, or in one of the ways in which it fails. */
export type ClamdMood = 'well' | 'silent' | 'hangs up' | 'too small' | 'still loading' | 'speaks in pieces'

/** The text of the EICAR test file, put together here so that no scanner takes this file for one. */
export const eicar = ['X5O!P%@AP[4', 'PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join(
  '\\',
)

interface Clamd {
  socket: string
  setMood: (mood: ClamdMood) => void
  /** How many streams it answered. */
  answered: () => number
}

/** A ClamAV daemon as far as INSTREAM goes (clamd(8)): finds EICAR in what is streamed to it. */
export async function clamdDouble(): Promise<Clamd> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-clamd-'))
  const socket = join(folder, 'clamd.ctl')
  let mood: ClamdMood = 'well'
  let answered = 0
  const open = new Set<Socket>()
  const server = createServer((peer) => {
    open.add(peer)
    let got = Buffer.alloc(0)
    peer.on('error', () => {})
    peer.on('data', (bytes) => {
      got = Buffer.concat([got, bytes])
      if (mood === 'hangs up') return peer.destroy()
      if (mood === 'silent') return
      if (mood === 'too small') return peer.end('INSTREAM size limit exceeded. ERROR\0')
      const streamed = wholeStream(got)
      if (streamed === null) return
      answered += 1
      const answer = mood === 'still loading' ? 'stream: Database not loaded ERROR\0' : verdict(streamed)
      if (mood !== 'speaks in pieces') return peer.end(answer)
      for (const sign of answer) peer.write(sign)
      peer.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  onTestFinished(() => {
    for (const peer of open) peer.destroy()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    socket,
    setMood: (next) => {
      mood = next
    },
    answered: () => answered,
  }
}

function verdict(streamed: Buffer): string {
  return streamed.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'
}

/** What was sent between the command and the piece of no length; null while it is not all there. */
function wholeStream(got: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (got.byteLength < command.length) return null
  if (got.toString('latin1', 0, command.length) !== command) return Buffer.from('not the command')
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= got.byteLength; ) {
    const length = got.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    if (at + 4 + length > got.byteLength) return null
    pieces.push(got.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
