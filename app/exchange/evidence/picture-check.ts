import type { FileBytes } from './file-bytes.ts'
import { refusedAs } from './refusals.ts'

/** More than any camera or scanner of an office makes. */
const mostPixels = 200_000_000
const mostHeader = 1024 * 1024

/** Each throws FileRefused where the picture is not whole, or is more than a picture. */
export const pictureChecks = { png: checkPng, jpeg: checkJpeg, webp: checkWebp } as const

function refuseSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw refusedAs('broken', 'no size')
  if (width * height > mostPixels) throw refusedAs('too-many-pixels')
}

/** From chunk to chunk: the last of them must be the end of the file. */
async function checkPng(file: FileBytes): Promise<void> {
  const head = await file.read(0, 33)
  if (head.byteLength < 33 || head.toString('latin1', 12, 16) !== 'IHDR') throw refusedAs('broken')
  refuseSize(head.readUInt32BE(16), head.readUInt32BE(20))
  let at = 8
  for (let chunks = 0; chunks < 100_000; chunks += 1) {
    const chunk = await file.read(at, 8)
    if (chunk.byteLength < 8) throw refusedAs('broken', 'cut off')
    at += 12 + chunk.readUInt32BE(0)
    if (chunk.toString('latin1', 4, 8) !== 'IEND') continue
    if (at > file.size) throw refusedAs('broken', 'cut off')
    if (at < file.size) throw refusedAs('two-kinds')
    return
  }
  throw refusedAs('broken', 'too many chunks')
}

async function checkJpeg(file: FileBytes): Promise<void> {
  const head = await file.read(0, mostHeader)
  let at = 2
  for (;;) {
    if (at + 9 > head.byteLength || head[at] !== 0xff) throw refusedAs('broken', 'no frame')
    const marker = head[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) break
    if (marker === 0xff) at += 1
    else at += 2 + head.readUInt16BE(at + 2)
  }
  refuseSize(head.readUInt16BE(at + 7), head.readUInt16BE(at + 5))
  // Phones write a little of their own behind the picture, so the end is looked for, not measured.
  const tail = await file.read(Math.max(0, file.size - mostHeader), mostHeader)
  if (!tail.includes(Buffer.from([0xff, 0xd9]))) throw refusedAs('broken', 'cut off')
}

async function checkWebp(file: FileBytes): Promise<void> {
  const head = await file.read(0, 30)
  if (head.byteLength < 30 || !/^VP8[ LX]$/.test(head.toString('latin1', 12, 16))) throw refusedAs('broken')
  const told = head.readUInt32LE(4) + 8
  if (told > file.size) throw refusedAs('broken', 'cut off')
  if (told + (told % 2) < file.size) throw refusedAs('two-kinds')
  if (head.toString('latin1', 12, 16) === 'VP8X')
    refuseSize(1 + head.readUIntLE(24, 3), 1 + head.readUIntLE(27, 3))
}
