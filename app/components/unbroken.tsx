import type { ReactNode } from 'react'

const pieces = /(\([^()]{1,30}\)|\d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?)/u

/** "Paling lambat Jumat, 7 Agustus (13 hari lagi)": the date and what is in brackets each stay on one line. */
export function unbroken(text: string): ReactNode {
  return text.split(pieces).map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence keep their places
      <span key={place} className="whitespace-nowrap">
        {piece}
      </span>
    ),
  )
}
