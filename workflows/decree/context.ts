import { z } from 'zod'

export const decreeModes = ['new', 'amendment', 'revoke-and-replace'] as const

export const decreeContext = z.object({
  mode: z.enum(decreeModes),
  /** Round of initialling: one more each time the decree comes back. */
  round: z.number().int(),
  /** Steps initialled in this round, in order. */
  initials: z.array(z.string()),
  /** SHA-256 of the words and annex rows as last sent; what is initialled is this and nothing else. */
  contentSha256: z.string().nullable(),
  number: z.string().nullable(),
  dated: z.string().nullable(),
  signedOn: z.string().nullable(),
  /** SHA-256 of the file that carries the signature. */
  signedSha256: z.string().nullable(),
  signingMethod: z.enum(['pen', 'electronic']).nullable(),
})

export type DecreeContext = z.infer<typeof decreeContext>

export interface DecreeInput {
  mode: DecreeContext['mode']
}

export function beginDecree(input: DecreeInput): DecreeContext {
  return {
    mode: input.mode,
    round: 1,
    initials: [],
    contentSha256: null,
    number: null,
    dated: null,
    signedOn: null,
    signedSha256: null,
    signingMethod: null,
  }
}
