import { type DecreeComment, commentText as text } from '#app/text/decree-places.ts'
import { TextLink } from '../button.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { paperId } from './places.ts'

interface CommentListProps {
  decreeId: string
  comments: DecreeComment[]
  /** The button that settles one, for those who may. */
  settling: { command: CommandFieldsProps; state: FormState | null | undefined } | null
}

/** Comments with the paragraph they are about, as it read then and as it reads now. */
export function CommentList({ decreeId, comments, settling }: CommentListProps) {
  return (
    <ul className="grid gap-4">
      {comments.map((comment) => (
        <li
          key={comment.id}
          id={`komentar-${comment.id}`}
          className="box rounded-box border border-line bg-paper px-4 py-4 sm:px-6"
        >
          <h3 className="font-semibold">
            <TextLink href={`/keputusan/${decreeId}#${paperId(comment.place)}`}>
              {comment.placeLabel}
            </TextLink>
          </h3>
          <blockquote className="mt-1 max-w-measure border-line border-l-4 pl-3 font-serif text-14 text-muted">
            {comment.quote}
          </blockquote>
          <p className="mt-3 max-w-measure whitespace-pre-line">{comment.comment}</p>
          <p className="mt-1 text-14 text-muted">
            {comment.by} · <time dateTime={comment.at}>{comment.when}</time>
          </p>
          <Since now={comment.now} isSettled={comment.resolved !== null} />
          {comment.resolved === null ? null : (
            <p className="mt-2 text-14 text-good">
              {text.resolvedBy} {comment.resolved.by}, {comment.resolved.when}
            </p>
          )}
          {settling === null ? null : (
            <FormFrame {...settling} name={`selesai-${comment.id}`}>
              <input type="hidden" name="komentar" value={comment.id} />
              <div className="mt-3">
                <SubmitButton look="secondary" name="tindakan" value="selesai">
                  {text.resolve}
                  <span className="sr-only">: {comment.placeLabel}</span>
                </SubmitButton>
              </div>
            </FormFrame>
          )}
        </li>
      ))}
    </ul>
  )
}

function Since({ now, isSettled }: { now: string | null; isSettled: boolean }) {
  if (now === null || isSettled) return null
  if (now === '') return <p className="mt-2 text-14 text-warning">{text.gone}</p>
  return (
    <p className="mt-2 max-w-measure text-14">
      <span className="text-warning">{text.changed}</span> <span className="font-serif">{now}</span>
    </p>
  )
}
