import { commentText as text } from '#app/text/decree-places.ts'

interface CommentMarkProps {
  decreeId: string
  place: string
  count: number
  mayComment: boolean
}

/** After a paragraph: how many comments wait on it, or the way to write one; never on paper. */
export function CommentMark({ decreeId, place, count, mayComment }: CommentMarkProps) {
  if (count === 0 && !mayComment) return null
  const look = count > 0 ? 'font-semibold text-warning' : 'font-normal text-muted'
  return (
    <a
      href={`/keputusan/${decreeId}/komentar?bagian=${place}${count > 0 ? '' : '#tulis'}`}
      className={`on-screen ml-2 inline-flex justify-self-center min-h-6 items-center font-sans text-14 underline underline-offset-2 ${look}`}
    >
      {count > 0 ? text.count(count) : text.invite}
      <span className="sr-only"> pada bagian ini</span>
    </a>
  )
}
