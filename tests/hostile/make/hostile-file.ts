/** What becomes of a file: refused with these words, or read row by row with nothing lost. */
export type Outcome =
  | { readonly refused: string }
  | {
      /** Applications that can be imported. */
      readonly accepted: number
      /** Rows that cannot, with words of the reason. */
      readonly rejected?: readonly (readonly [row: number, words: string])[]
      /** Words of the notes about what was set aside, in order. */
      readonly notes?: readonly string[]
      /** Answers of the first application, in part. */
      readonly first?: Readonly<Record<string, string | number | boolean>>
      /** Owners in order, where merged cells or odd characters matter. */
      readonly owners?: readonly string[]
    }

export interface HostileFile {
  readonly name: string
  readonly bytes: () => Buffer
  readonly outcome: Outcome
}

export const one = { accepted: 1 } as const satisfies Outcome
export const broken = { refused: 'rusak atau tidak lengkap' } as const satisfies Outcome
export const tricks = { refused: 'perintah XML yang tidak dibolehkan' } as const satisfies Outcome
