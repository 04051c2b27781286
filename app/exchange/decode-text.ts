import { FileRefused } from './file-refused.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'Berkas ini buku kerja Excel. Simpan sebagai CSV UTF-8, lalu unggah lagi.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Berkas ini buku kerja Excel lama. Simpan sebagai CSV UTF-8, lalu unggah lagi.'],
  [[0x25, 0x50, 0x44, 0x46], 'Berkas ini PDF. Unggah inventaris dalam bentuk CSV.'],
]
const notText = 'Berkas ini bukan teks CSV. Simpan inventaris sebagai CSV UTF-8, lalu unggah lagi.'

/**
 * The text of a file and how it was written. A byte order mark decides; without one the bytes are
 * UTF-8 or, when they are not valid UTF-8, Windows-1252 as older Excel writes it.
 * Throws FileRefused for workbooks, PDFs and other bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  for (const [signature, sentence] of signatures) {
    if (signature.every((byte, position) => bytes[position] === byte)) throw new FileRefused(sentence)
  }
  const encoding = encodingOf(bytes)
  // The decoder drops the byte order mark.
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\u0000') || text.includes('\uFFFE')) throw new FileRefused(notText)
  if (encoding === 'windows-1252' && hasControls(text)) throw new FileRefused(notText)
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function hasControls(text: string): boolean {
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d].includes(code)) return true
  }
  return false
}
