/** Who stands behind a signature. */
export type ProviderName = 'simulation' | 'bsre-v1' | 'bsre-v2'

/** What a signer is asked to sign: the last bytes before the signature, and who signs. */
export interface SigningRequest {
  /** The PDF as it was numbered and dated; the signature must be the last change of these bytes. */
  bytes: Uint8Array
  fileName: string
  signerName: string
  signerTitle: string
  reason: string
  location: string
  /** Now, ISO in UTC. */
  at: string
  /** The provider's own sign, where the paper leaves room for it; null when the paper draws everything itself. */
  visual: SigningVisual | null
  /** The signer's NIK, 16 digits; '' where the provider asks for none. Forgotten like the passphrase. */
  identityNumber: string
  /** Handed to the provider and forgotten: never stored, never logged, in no error. */
  passphrase: string
}

/** A QR code, drawn by the provider at a word that the paper holds for it. */
export interface SigningVisual {
  tag: string
  /** Where the code leads. */
  url: string
  /** Width and height in points. */
  side: number
}

/** What went wrong, as far as the product acts on it; `in-doubt` when the provider may have signed all the same. */
export type RefusalKind =
  | 'passphrase'
  | 'not-registered'
  | 'certificate'
  | 'credential'
  | 'bad-request'
  | 'server'
  | 'timeout'
  | 'network'
  | 'bad-response'

export interface SigningRefusal {
  kind: RefusalKind
  /** One Indonesian sentence or two for the signer: what happened and what to do. */
  sentence: string
  /** The field it is about, where the signer can mend it. */
  field: 'passphrase' | 'identityNumber' | null
  /** The provider's number for it. */
  code: number | null
  httpStatus: number | null
}

export interface SignedFile {
  bytes: Uint8Array
  /** What the provider calls the signed document; null when it names none. */
  providerDocumentId: string | null
}

export type SigningAnswer = ({ ok: true } & SignedFile) | { ok: false; refusal: SigningRefusal }

/**
 * The one door to electronic signatures: a local certificate to try, or the national service (BSrE). Pen and
 * scan is always an equal road beside it. A refusal is an answer, not an error: nothing that is thrown could
 * carry the passphrase away.
 */
export interface Signer {
  readonly provider: ProviderName
  /** Whether the provider knows the signer by NIK. */
  readonly asksIdentityNumber: boolean
  sign(request: SigningRequest): Promise<SigningAnswer>
}
