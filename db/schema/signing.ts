import type { AnyColumn, Kit } from '#db/kit.ts'

interface Referenced {
  decrees: { id: AnyColumn }
}

/** What makes a decree checkable from outside: the codes its papers carry, and every try to sign it electronically. */
export function buildSigning(kit: Kit, { decrees }: Referenced) {
  const verificationCodes = kit.table(
    'verification_codes',
    {
      /** Sixteen random signs (services/verification-code); printed, so never taken back, only withdrawn. */
      code: kit.text('code').primaryKey(),
      decreeId: kit
        .text('decree_id')
        .notNull()
        .references(() => decrees.id),
      givenAt: kit.text('given_at').notNull(),
      /** When the decree was returned after its papers were made: what carries this code is no decree. */
      withdrawnAt: kit.text('withdrawn_at'),
    },
    (t) => [kit.index('verification_codes_decree').on(t.decreeId, t.givenAt)],
  )
  const signings = kit.table(
    'signings',
    {
      id: kit.text('id').primaryKey(),
      decreeId: kit
        .text('decree_id')
        .notNull()
        .references(() => decrees.id),
      /** 'simulation', 'bsre-v1' or 'bsre-v2'. */
      provider: kit.text('provider').notNull(),
      signerName: kit.text('signer_name').notNull(),
      signerTitle: kit.text('signer_title').notNull(),
      /** The last four digits of the NIK; nothing more of it is ever stored. */
      identityEnd: kit.text('identity_end'),
      /** SHA-256 of the bytes handed to the signer and of those that came back. */
      sha256Before: kit.text('sha256_before').notNull(),
      sha256After: kit.text('sha256_after'),
      providerDocumentId: kit.text('provider_document_id'),
      milliseconds: kit.integer('milliseconds').notNull(),
      /** 'signed', or the kind of error. */
      outcome: kit.text('outcome').notNull(),
      /** The provider's own number for an error. */
      providerCode: kit.integer('provider_code'),
      /** The sentence the signer read; null when it was signed. */
      reason: kit.text('reason'),
      at: kit.text('at').notNull(),
    },
    (t) => [kit.index('signings_decree').on(t.decreeId, t.at)],
  )
  return { verificationCodes, signings }
}
