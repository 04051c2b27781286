import { wholeNumber } from '#app/text/figures.ts'
import { togetherText as text, type WaitingDraft } from '#app/text/initials-together.ts'
import { TextLink } from '../button.tsx'

/** The names under which the ticks, and the version each draft was shown in, are sent. */
export const draftBox = 'naskah'
export const versionOf = (id: string) => `versi-${id}`

/** Drafts that wait for one initial, each with what there is to know before it is ticked. */
export function WaitingDrafts({ drafts, chosen }: { drafts: WaitingDraft[]; chosen: readonly string[] }) {
  return (
    <ul className="mb-6 grid gap-4">
      {drafts.map((draft) => (
        <li key={draft.id} className="box rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
          <label className="flex min-h-11 cursor-pointer items-start gap-3 font-semibold">
            <input
              type="checkbox"
              name={draftBox}
              value={draft.id}
              defaultChecked={chosen.includes(draft.id)}
              className="mt-1 size-5 shrink-0 accent-primary"
            />
            <span>
              <span className="sr-only">{text.tick}: </span>
              {draft.title}
            </span>
          </label>
          <input type="hidden" name={versionOf(draft.id)} value={draft.version} />
          <div className="grid gap-1.5 sm:ml-8">
            <p className="text-14 text-muted">
              {text.applications(wholeNumber(draft.applications))} · {text.round(draft.round)} ·{' '}
              {text.since(draft.since)}
            </p>
            <Change draft={draft} />
            <p className="text-14">
              <span className="text-muted">{text.before}:</span>{' '}
              {draft.before.length === 0 ? text.first : draft.before.join(' · ')}
            </p>
            <p className="flex flex-wrap gap-x-5 text-14">
              <TextLink href={`/keputusan/${draft.id}`} about={draft.title}>
                {text.read}
              </TextLink>
              {draft.openComments > 0 ? (
                <TextLink href={`/keputusan/${draft.id}/komentar`} about={draft.title}>
                  {text.comments(wholeNumber(draft.openComments))}
                </TextLink>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What became of the words since this person last initialled them. */
function Change({ draft: { id, title, change } }: { draft: WaitingDraft }) {
  const { initialledOn, from, to, added, deleted, places } = change
  if (initialledOn === null || from === null) return <p>{text.never}</p>
  if (added + deleted === 0) return <p>{text.same(initialledOn)}</p>
  return (
    <p>
      <strong className="font-semibold text-warning">
        {text.changed(initialledOn, wholeNumber(added), wholeNumber(deleted))}
      </strong>{' '}
      {places.slice(0, 4).join(', ')}.{' '}
      <TextLink href={`/keputusan/${id}/versi?dari=${from}&ke=${to}#perbandingan`} about={title}>
        {text.see}
      </TextLink>
    </p>
  )
}
