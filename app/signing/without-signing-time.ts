import { OctetString } from 'asn1js'
import { type Attribute, ContentInfo, SignedAndUnsignedAttributes, SignedData } from 'pkijs'

/** Signs DER bytes with SHA-256 and the key of the signer's certificate. */
export type SignAttributes = (signedAttributes: Uint8Array) => Promise<Uint8Array>

const signingTime = '1.2.840.113549.1.9.5'

/**
 * The same CMS signature without the attribute signing-time, signed anew. PAdES (EN 319 142-1) keeps the time of
 * a baseline signature in /M of the PDF and forbids it here; @libpdf/core 0.4.2 always writes it.
 */
export async function withoutSigningTime(cms: Uint8Array, sign: SignAttributes): Promise<Uint8Array> {
  const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(cms).buffer).content })
  const [signerInfo] = signed.signerInfos
  if (signerInfo?.signedAttrs === undefined) throw new Error('A CMS signature without signed attributes')
  const attributes = signerInfo.signedAttrs.attributes
    .filter(({ type }) => type !== signingTime)
    .toSorted((one, other) => Buffer.compare(derOf(one), derOf(other)))
  const kept = new SignedAndUnsignedAttributes({ type: 0, attributes })
  const der = new Uint8Array(kept.toSchema().toBER(false))
  // RFC 5652, 5.4: signed as a SET OF, embedded under the tag [0].
  der[0] = 0x31
  const signature = await sign(der)
  signerInfo.signedAttrs = kept
  signerInfo.signature = new OctetString({ valueHex: new Uint8Array(signature).buffer })
  const content = signed.toSchema(true)
  const info = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content })
  return new Uint8Array(info.toSchema().toBER(false))
}

/** DER wants the members of a SET OF in the order of their bytes. */
function derOf(attribute: Attribute): Uint8Array {
  return new Uint8Array(attribute.toSchema().toBER(false))
}
