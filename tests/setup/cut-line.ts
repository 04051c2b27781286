import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a site that can be cut: what is under way on it breaks off, as when a modem falls over. */
export interface CutLine {
  url: string
  /** Cuts the line once so many more bytes have gone up. */
  cutAfter: (bytes: number) => void
  cuts: () => number
  /** Bytes that went up in all. */
  sent: () => number
  close: () => void
}

export async function cutLineTo(siteUrl: string): Promise<CutLine> {
  const { hostname, port } = new URL(siteUrl)
  const open = new Set<Socket>()
  let left = Number.POSITIVE_INFINITY
  let cuts = 0
  let sent = 0
  const cut = () => {
    cuts += 1
    left = Number.POSITIVE_INFINITY
    for (const each of open) each.destroy()
  }
  const server = createServer((near) => {
    const far = connect({ host: hostname, port: Number(port) })
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', () => {})
      end.on('close', () => {
        open.delete(end)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (bytes) => {
      sent += bytes.byteLength
      left -= bytes.byteLength
      if (left <= 0) cut()
      else far.write(bytes)
    })
    far.pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter: (bytes) => {
      left = bytes
    },
    cuts: () => cuts,
    sent: () => sent,
    close: () => {
      for (const each of open) each.destroy()
      server.close()
    },
  }
}
