import { createHash } from 'node:crypto'
import { checkSignatures } from '../check-signatures.ts'
import { isSigned, signPdf } from '../sign-pdf.ts'
import { markedAsSimulation } from '../simulation-mark.ts'
import { doublePeople, keyOf } from './people.ts'

/** What the double says, before it is written as v1 or v2. */
export type DoubleAnswer = { status: number; json: object } | { status: 200; pdf: Uint8Array }

export interface SignOrder {
  nik: string
  passphrase: string
  file: Uint8Array | null
  reason: string
  location: string
  look: DoubleLook
}

/** The visible sign as it was ordered, under the names of v1. */
export type DoubleLook = Readonly<Record<string, string>>

/** As the real service words it; whether its own number stands in `status_code` differs between servers. */
function failed(sentence: string, statusCode: number): DoubleAnswer {
  return { status: 400, json: { error: `Proses signing gagal : ${sentence}`, status_code: statusCode } }
}

export function statusAnswer(nik: string): DoubleAnswer {
  const person = doublePeople[nik]
  if (person === undefined) {
    const unknown = { status_code: 2011, message: 'User tidak terdaftar', status: 'NOT_REGISTERED' }
    return { status: 200, json: unknown }
  }
  const { status } = person
  if (status === 'ISSUE') return { status: 200, json: { status_code: '1111', message: 'User aktif', status } }
  return { status: 200, json: { message: `Status sertifikat ${status}`, status } }
}

export async function signAnswer(
  { nik, passphrase, file, reason, location, look }: SignOrder,
  { font, numbersAtEnd }: { font: Uint8Array; numbersAtEnd: boolean },
): Promise<DoubleAnswer> {
  const person = doublePeople[nik]
  if (file === null || new TextDecoder('latin1').decode(file.subarray(0, 5)) !== '%PDF-')
    return failed('File bukan PDF', 400)
  if (!isComplete(look)) return failed('Tampilan tidak lengkap', 400)
  if (person === undefined) return failed('User tidak terdaftar 2011', 400)
  if (person.status !== 'ISSUE') return failed(`Sertifikat ${person.status}`, 400)
  if (passphrase !== person.passphrase) return failed('Passphrase anda salah 2031', numbersAtEnd ? 400 : 2031)
  const key = await keyOf(nik, person.name)
  const marked = isSigned(file) ? file : await markedAsSimulation(file, font)
  return { status: 200, pdf: await signPdf(marked, { key, reason, location, at: new Date().toISOString() }) }
}

/** Something to draw, a word to draw it at, and a size; nothing of it where nothing is drawn. */
function isComplete({ tampilan, tag_koordinat: tag, linkQR, picture, width, height }: DoubleLook): boolean {
  const wanted = [tag, linkQR || picture, width, height]
  return tampilan === 'visible' ? wanted.every(Boolean) : !wanted.some(Boolean)
}

/** The shape of e-signature section 3.3; only what this double signed is certified. */
export async function verifyAnswer(
  file: Uint8Array,
  isOwn: (sha256: string) => boolean,
): Promise<DoubleAnswer> {
  const { signatures, isWhole } = await checkSignatures(file)
  const isCertified = isOwn(createHash('sha256').update(file).digest('hex'))
  const details = signatures.map(({ signerName, isIntact }, index) => ({
    signature_field: `Signature_${index + 1}`,
    info_tsa: { name: null, tsa_cert_validity: null },
    info_signer: { signer_name: signerName, cert_user_certified: isCertified },
    signature_document: { signed_using_tsa: false, document_integrity: isIntact && isWhole, reason: null },
  }))
  const summary = isWhole && isCertified ? 'VALID' : 'INVALID'
  return { status: 200, json: { jumlah_signature: signatures.length, summary, notes: '', details } }
}
