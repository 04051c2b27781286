import { deflateSync } from 'node:zlib'

/** Most of what is packed becomes smaller than this: the room zlib takes at a time, in bytes. */
const chunkSize = 1 << 13

/** Where texts become bytes, one after the other: a long file has hundreds of them, and none is needed twice. */
let desk = Buffer.alloc(1 << 16)

function bytesOf(text: string): Uint8Array {
  if (text.length > desk.length) desk = Buffer.alloc(text.length * 2)
  return desk.subarray(0, desk.write(text, 'latin1'))
}

/**
 * Text of one byte for each character, or bytes, as Flate packs them. In a buffer of their own length: zlib gives a
 * few bytes of a much larger one, and a file keeps hundreds of them until its end.
 */
export function packed(content: string | Uint8Array): Uint8Array {
  return new Uint8Array(deflateSync(typeof content === 'string' ? bytesOf(content) : content, { chunkSize }))
}
