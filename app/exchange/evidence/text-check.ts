import type { FileBytes } from './file-bytes.ts'
import { refusedAs } from './refusals.ts'

/** Throws FileRefused where text is not text from its beginning to its end, or is meant to be run or shown as a page. */
export async function checkText(file: FileBytes): Promise<void> {
  const head = await file.read(0, 4096)
  const isWide = /^(\xff\xfe|\xfe\xff)/.test(head.toString('latin1', 0, 2))
  refuseOtherText(isWide ? wideText(head) : head.toString('utf8'))
  for await (const piece of file.pieces(0)) {
    if (!isWide && hasControls(piece)) throw refusedAs('unknown', 'no text')
  }
}

function refuseOtherText(start: string): void {
  const text = start
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase()
  if (/^<svg|^<\?xml[\s\S]*<svg/.test(text)) throw refusedAs('vector')
  if (
    /^<(!doctype html|html|head|body|table|div|script|iframe|meta|style|p>|a )|<script[\s>]|<html[\s>]|^mime-version:/.test(
      text,
    )
  )
    throw refusedAs('web-page')
  if (/^(<\?xml|<!doctype|<[a-z][\w:-]*[\s>/])/.test(text)) throw refusedAs('markup')
  if (/^(\{\s*["}]|\[\s*[{["\]])/.test(text)) throw refusedAs('markup')
  if (/^(#!|<\?php|@echo off|param\s*\()/.test(text)) throw refusedAs('script')
}

function wideText(head: Buffer): string {
  const even = head.subarray(0, head.byteLength - (head.byteLength % 2))
  return head[0] === 0xff ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le')
}

/** Signs no text has: all of the first 32 but tab, line ends and form feed, and the one that deletes. */
function hasControls(bytes: Buffer): boolean {
  return bytes.some((byte) => byte === 127 || (byte < 32 && ![9, 10, 12, 13].includes(byte)))
}
