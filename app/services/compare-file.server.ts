import { readFile } from 'node:fs/promises'
import { checkSignatures, type SignatureReport } from '#app/signing/check-signatures.ts'
import type { Office } from './office.ts'
import { hashOf } from './vault.ts'

/** A file that is kept, to be compared with. */
interface KeptFile {
  kind: string
  sha256: string
}

/** How a file somebody received stands to those that are kept. */
export interface Comparison {
  /** `appended`: it begins with a kept file, and goes on. */
  outcome: 'same' | 'appended' | 'different'
  /** The kind of the kept file it equals or begins with; null for neither. */
  kind: string | null
  sha256: string
  /** How many bytes are appended; 0 where none are. */
  appendedBytes: number
  /** What the received file says of its own signatures. */
  report: SignatureReport
}

/** Compares a received file, byte by byte, with the kept ones. Reads only; the caller removes the file. */
export async function compareFile(
  { vault }: Pick<Office, 'vault'>,
  { path, kept }: { path: string; kept: readonly KeptFile[] },
): Promise<Comparison> {
  const bytes = new Uint8Array(await readFile(path))
  const sha256 = hashOf(bytes)
  const report = await checkSignatures(bytes)
  const same = kept.find((file) => file.sha256 === sha256)
  if (same !== undefined) return { outcome: 'same', kind: same.kind, sha256, appendedBytes: 0, report }
  for (const file of kept) {
    const original = await vault.fetch(file.sha256)
    const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, original.length))
    if (!beginning.equals(original)) continue
    const appendedBytes = bytes.length - original.length
    return { outcome: 'appended', kind: file.kind, sha256, appendedBytes, report }
  }
  return { outcome: 'different', kind: null, sha256, appendedBytes: 0, report }
}
