import type { SigningKey } from '../sign-pdf.ts'
import { testCertificate } from '../test-certificate.ts'

export type DoubleStatus =
  | 'ISSUE'
  | 'EXPIRED'
  | 'SUSPEND'
  | 'NO_CERTIFICATE'
  | 'REVOKE'
  | 'WAITING_FOR_VERIFICATION'

/** Invented people: no NIK of a living person begins its serial like this. */
export const doublePeople: Readonly<
  Record<string, { status: DoubleStatus; passphrase: string; name: string }>
> = {
  '3573000000000001': { status: 'ISSUE', passphrase: 'rahasia123', name: 'WALI KOTA CONTOH' },
  '3573000000000002': { status: 'EXPIRED', passphrase: 'rahasia123', name: 'PEJABAT HABIS MASA' },
  '3573000000000003': { status: 'SUSPEND', passphrase: 'rahasia123', name: 'PEJABAT DITANGGUHKAN' },
  '3573000000000004': {
    status: 'NO_CERTIFICATE',
    passphrase: 'rahasia123',
    name: 'PEJABAT TANPA SERTIFIKAT',
  },
  '3573000000000005': { status: 'REVOKE', passphrase: 'rahasia123', name: 'PEJABAT DICABUT' },
  '3573000000000006': { status: 'WAITING_FOR_VERIFICATION', passphrase: 'rahasia123', name: 'PEJABAT BARU' },
}

const keys = new Map<string, Promise<SigningKey>>()

/** The person's key, made when it is first needed. */
export function keyOf(nik: string, name: string): Promise<SigningKey> {
  const known = keys.get(nik)
  if (known !== undefined) return known
  const made = testCertificate({ name, at: new Date().toISOString() })
  keys.set(nik, made)
  return made
}
