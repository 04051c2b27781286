import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import { OctetString } from 'asn1js'
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs'
import { type SignedStretch, signedBytes, signedStretches } from './byte-ranges.ts'

/** One signature, as it was found in a file. */
export interface FoundSignature {
  /** The name in the certificate; '' when it has none. */
  signerName: string
  /** Nothing of what it covers was changed, and it was made with the key of its certificate. */
  isIntact: boolean
}

/** What a file says of its own signatures. Whether a certificate is to be trusted is not asked here. */
export interface SignatureReport {
  signatures: FoundSignature[]
  /** Bytes behind the last signature, which no signature covers: 0 in a whole file. */
  bytesAfterLast: number
  /** There is a signature, every one is intact, and the last covers the file to its end. */
  isWhole: boolean
}

const messageDigest = '1.2.840.113549.1.9.4'
const rsaPss = '1.2.840.113549.1.1.10'
const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const unreadable: FoundSignature = { signerName: '', isIntact: false }

/**
 * Looks at every signature of a PDF: layout, digest, signature over the digest, and that nothing was appended.
 * Readers such as pdfsig call a signature valid when bytes were added behind it; here that is told.
 */
export async function checkSignatures(bytes: Uint8Array): Promise<SignatureReport> {
  const stretches = signedStretches(bytes)
  if (stretches === null) return { signatures: [unreadable], bytesAfterLast: 0, isWhole: false }
  const signatures = stretches.map((stretch) => found(bytes, stretch))
  const last = stretches.at(-1)
  const bytesAfterLast = last === undefined ? 0 : bytes.length - last.coversTo
  const isWhole =
    signatures.length > 0 && bytesAfterLast === 0 && signatures.every(({ isIntact }) => isIntact)
  return { signatures, bytesAfterLast, isWhole }
}

function found(bytes: Uint8Array, stretch: SignedStretch): FoundSignature {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(stretch.cms).buffer).content })
    const [signer] = signed.signerInfos
    const certificate = signer === undefined ? null : certificateOf(signed, signer)
    if (signer === undefined || certificate === null) return unreadable
    const isIntact = hasDigest(signer, signedBytes(bytes, stretch)) && isSignedWith(signer, certificate)
    return { signerName: nameIn(certificate), isIntact }
  } catch {
    // What cannot be read as a signature is none.
    return unreadable
  }
}

function certificateOf({ certificates }: SignedData, { sid }: SignerInfo): X509Certificate | null {
  const chosen = certificates?.find(
    (each) => each instanceof Certificate && each.serialNumber.isEqual(sid?.serialNumber),
  )
  return chosen instanceof Certificate
    ? new X509Certificate(Buffer.from(chosen.toSchema().toBER(false)))
    : null
}

/** The digest among the signed attributes is the one of the file; without it the signature speaks for nothing. */
function hasDigest(signer: SignerInfo, content: Uint8Array): boolean {
  const hash = hashOf(signer)
  const attribute = signer.signedAttrs?.attributes.find(({ type }) => type === messageDigest)
  const [value] = attribute?.values ?? []
  if (hash === null || !(value instanceof OctetString)) return false
  return createHash(hash).update(content).digest().equals(Buffer.from(value.valueBlock.valueHexView))
}

function isSignedWith(signer: SignerInfo, { publicKey: key }: X509Certificate): boolean {
  const hash = hashOf(signer)
  const attributes = signer.signedAttrs?.encodedValue
  if (hash === null || attributes === undefined || attributes.byteLength === 0) return false
  const padding =
    signer.signatureAlgorithm.algorithmId === rsaPss
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
      : {}
  return verify(hash, Buffer.from(attributes), { key, ...padding }, signer.signature.valueBlock.valueHexView)
}

function hashOf({ digestAlgorithm }: SignerInfo): string | null {
  return hashes[digestAlgorithm.algorithmId] ?? null
}

/** "CN=…" of the certificate's subject; Node writes one part a line, or several joined by " + ". */
function nameIn({ subject }: X509Certificate): string {
  return /(?:^| \+ )CN=(.+?)(?: \+ |$)/m.exec(subject)?.[1] ?? ''
}
