/** Where one signature of a PDF lies: two signed stretches around the hole that holds the signature itself. */
export interface SignedStretch {
  /** The signed bytes begin with the file and end here (exclusive) before the hole. */
  holeFrom: number
  /** They go on here … */
  holeTo: number
  /** … and end here (exclusive). Later bytes are not covered. */
  coversTo: number
  /** The signature (CMS, DER) as it stands in the hole. */
  cms: Uint8Array
}

const pattern = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g

/**
 * The signatures of a PDF in the order of what they cover. Null when one is laid out in a way no honest signer
 * lays it out: not from the first byte, a hole that holds more than the signature, an end beyond the file.
 */
export function signedStretches(bytes: Uint8Array): SignedStretch[] | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const stretches: SignedStretch[] = []
  for (const [, ...numbers] of text.matchAll(pattern)) {
    const [start = -1, holeFrom = -1, holeTo = -1, rest = -1] = numbers.map(Number)
    const coversTo = holeTo + rest
    if (start !== 0 || holeFrom >= holeTo || coversTo > bytes.length) return null
    const cms = contentsOf(text.slice(holeFrom, holeTo))
    if (cms === null) return null
    stretches.push({ holeFrom, holeTo, coversTo, cms })
  }
  return stretches.toSorted((one, other) => one.coversTo - other.coversTo)
}

/** The bytes a signature speaks for, in one piece. */
export function signedBytes(bytes: Uint8Array, { holeFrom, holeTo, coversTo }: SignedStretch): Uint8Array {
  return new Uint8Array(Buffer.concat([bytes.subarray(0, holeFrom), bytes.subarray(holeTo, coversTo)]))
}

/** Reads `<3082…00>`; the zeros behind the DER structure only fill the room that was reserved. */
function contentsOf(hole: string): Uint8Array | null {
  if (!/^<[0-9a-fA-F\s]+>$/.test(hole)) return null
  const filled = Buffer.from(hole.slice(1, -1).replaceAll(/\s/g, ''), 'hex')
  const length = derLength(filled)
  return length === null || length > filled.length ? null : new Uint8Array(filled.subarray(0, length))
}

/** Length of a DER SEQUENCE with its head, in bytes. */
function derLength(der: Uint8Array): number | null {
  if (der[0] !== 0x30) return null
  const first = der[1] ?? 0
  if (first < 0x80) return 2 + first
  const digits = first - 0x80
  if (digits < 1 || digits > 4 || der.length < 2 + digits) return null
  return 2 + digits + Buffer.from(der.subarray(2, 2 + digits)).readUIntBE(0, digits)
}
