import { type Signer as Key, PDF } from '@libpdf/core'
import { signedStretches } from './byte-ranges.ts'
import { withoutSigningTime } from './without-signing-time.ts'

/** A private key with its certificate, as @libpdf/core takes it (P12Signer, CryptoKeySigner). */
export type SigningKey = Key

interface Signature {
  key: SigningKey
  reason: string
  location: string
  /** ISO, UTC; stands in the PDF as /M, as PAdES wants it. */
  at: string
}

/** Room for the signature with its certificates, in bytes. */
const reserved = 12_288

/**
 * Adds a PAdES baseline signature (ETSI.CAdES.detached, signing-certificate-v2) behind the bytes as they are, so
 * that earlier signatures stay valid.
 */
export async function signPdf(
  bytes: Uint8Array,
  { key, reason, location, at }: Signature,
): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes)
  // The key signs once, below: what the library writes first is a sketch of the right size.
  const sketch: SigningKey = { ...plain(key), sign: async () => new Uint8Array(512) }
  const details = { reason, location, signingTime: new Date(at), estimatedSize: reserved }
  const { bytes: sketched } = await pdf.sign({ signer: sketch, ...details })
  const stretch = signedStretches(sketched)?.at(-1)
  if (stretch === undefined || stretch.coversTo !== sketched.length)
    throw new Error('The signature was not written at the end of the file')
  const signature = await withoutSigningTime(stretch.cms, (data) => key.sign(data, 'SHA-256'))
  return withContents(sketched, stretch, signature)
}

function plain({ certificate, certificateChain, keyType, signatureAlgorithm }: SigningKey) {
  const chain = certificateChain === undefined ? {} : { certificateChain }
  return { certificate, ...chain, keyType, signatureAlgorithm }
}

/** Writes the signature into its hole, whose size and place stay: what is signed does not change. */
function withContents(
  bytes: Uint8Array,
  { holeFrom, holeTo }: { holeFrom: number; holeTo: number },
  signature: Uint8Array,
): Uint8Array {
  const room = holeTo - holeFrom - 2
  const hex = Buffer.from(signature).toString('hex').padEnd(room, '0')
  if (hex.length > room)
    throw new Error(`The signature needs ${signature.length} bytes, ${room / 2} are kept for it`)
  const signed = new Uint8Array(bytes)
  signed.set(new TextEncoder().encode(hex), holeFrom + 1)
  return signed
}

/** Whether a PDF carries a signature already. */
export function isSigned(bytes: Uint8Array): boolean {
  return signedStretches(bytes)?.length !== 0
}
