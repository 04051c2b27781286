/** What a signer is asked to sign: the last bytes before the signature, and who signs. */
export interface SigningRequest {
  /** The PDF as it was numbered and dated; the signature must be the last change of these bytes. */
  bytes: Uint8Array
  signerName: string
  signerTitle: string
  reason: string
  /** Handed to the signing service and forgotten: never stored, never logged. */
  passphrase: string
}

export interface SignedFile {
  bytes: Uint8Array
  /** Day of the signature, "2026-09-21". */
  signedOn: string
}

/**
 * The one door to electronic signatures. Local certificates and the national service (BSrE) stand behind
 * it; pen and scan is always an equal road beside it. Rejects with one Indonesian sentence for the signer.
 */
export interface Signer {
  sign(request: SigningRequest): Promise<SignedFile>
}
