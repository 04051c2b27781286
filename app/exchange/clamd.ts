import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'

export type Verdict = { readonly isClean: true } | { readonly isClean: false; readonly signature: string }

/** Looks for viruses in a file. Rejects when it cannot tell: no scanner there, or none that answers. */
export interface VirusScanner {
  scan(file: string): Promise<Verdict>
}

const pieceBytes = 64 * 1024

/**
 * Asks a ClamAV daemon, by its INSTREAM command (clamd(8)), so that it needs no right to read our files.
 * @param address a Unix socket ("/run/clamav/clamd.ctl") or "host:port"
 * @param silenceMs how long it may say nothing
 */
export function clamdScanner(address: string, { silenceMs = 30_000 } = {}): VirusScanner {
  return {
    async scan(file) {
      const socket = await connected(address, silenceMs)
      try {
        const answer = answerOf(socket)
        // Whoever refuses early (a size limit) has answered already: the rest need not be sent.
        const sending = send(socket, file)
        const told = await Promise.race([answer, sending.then(() => answer)])
        return verdictOf(told)
      } finally {
        socket.destroy()
      }
    },
  }
}

function connected(address: string, silenceMs: number): Promise<Socket> {
  const [, host, port] = /^(?:tcp:\/\/)?([^/:]+):(\d+)$/.exec(address) ?? []
  const socket = host === undefined ? connect({ path: address }) : connect({ host, port: Number(port) })
  socket.setTimeout(silenceMs, () => socket.destroy(new Error(`clamd said nothing for ${silenceMs} ms`)))
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** What it says, up to the NUL that ends it. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      said += text
      const end = said.indexOf('\0')
      if (end >= 0) resolve(said.slice(0, end))
      else if (said.length > 4096) reject(new Error('clamd does not come to an end'))
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('clamd hung up without an answer')))
  })
}

async function send(socket: Socket, file: string): Promise<void> {
  await written(socket, Buffer.from('zINSTREAM\0'))
  for await (const piece of createReadStream(file, { highWaterMark: pieceBytes })) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE((piece as Buffer).byteLength)
    await written(socket, Buffer.concat([length, piece as Buffer]))
  }
  await written(socket, Buffer.alloc(4))
}

function written(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

function verdictOf(answer: string): Verdict {
  const [, signature] = /^stream: (.+) FOUND$/.exec(answer.trim()) ?? []
  if (signature !== undefined) return { isClean: false, signature }
  if (/^stream: OK$/.test(answer.trim())) return { isClean: true }
  throw new Error(`clamd: ${answer.trim().slice(0, 200)}`)
}
