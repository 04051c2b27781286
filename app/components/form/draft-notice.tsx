import { useId, useState } from 'react'
import { dateTimeWithWeekday } from '#app/text/dates.ts'
import { draftKept, draftText, draftTitle } from '#app/text/drafts.ts'
import { Button } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { keptDays } from './draft-store.ts'
import type { Offer, OfferRow } from './keep-draft.ts'
import { shownValues } from './shown-values.ts'

interface DraftNoticeProps {
  offer: Offer | null
  /** Something was put back already. */
  isRestored: boolean
  utcOffsetHours: number
  onRestore: (names: string[]) => void
  onDiscard: () => void
}

/** Over a form: what was typed in it before and not saved. Offered, not forced. */
export function DraftNotice({ offer, isRestored, ...rest }: DraftNoticeProps) {
  return (
    <div className="on-screen">
      {isRestored ? <Notice isNews>{draftText.restored}</Notice> : null}
      {offer === null ? null : (
        <OfferBox
          key={JSON.stringify([offer.key, offer.rows.map(({ name, stood }) => [name, stood])])}
          offer={offer}
          {...rest}
        />
      )}
    </div>
  )
}

type OfferBoxProps = Omit<DraftNoticeProps, 'offer' | 'isRestored'> & { offer: Offer }

/** Where the record changed since, nothing is chosen until the reader does. */
function OfferBox({ offer, utcOffsetHours, onRestore, onDiscard }: OfferBoxProps) {
  const { rows, isChanged, isSent, at } = offer
  const fitting = rows.filter(({ controls }) => controls.length > 0).map(({ name }) => name)
  const [chosen, setChosen] = useState<string[]>(isChanged ? [] : fitting)
  const title = useId()
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
  return (
    <section aria-labelledby={title}>
      <Notice tone={isChanged || isSent ? 'warning' : 'info'}>
        <h2 id={title} className="font-semibold">
          {draftTitle(dateTimeWithWeekday(at, utcOffsetHours))}
        </h2>
        {isSent ? <p className="mt-1 max-w-measure">{draftText.sent}</p> : null}
        {isChanged ? <p className="mt-1 max-w-measure">{draftText.changed}</p> : null}
        <ul aria-label={draftText.choose} className="mt-2 grid gap-2">
          {rows.map((row) => (
            <li key={row.name}>
              <Row row={row} isChosen={chosen.includes(row.name)} onToggle={() => toggle(row.name)} />
            </li>
          ))}
        </ul>
        <p className="mt-3 flex flex-wrap items-center gap-3">
          {fitting.length > 0 ? (
            <Button onClick={() => onRestore(chosen)} disabled={chosen.length === 0}>
              {draftText.restore}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onDiscard}>
            {draftText.discard}
          </Button>
        </p>
        <p className="mt-1 text-14 text-muted">{draftKept(keptDays)}</p>
      </Notice>
    </section>
  )
}

interface RowProps {
  row: OfferRow
  isChosen: boolean
  onToggle: () => void
}

function Row({ row: { label, values, stood, controls }, isChosen, onToggle }: RowProps) {
  if (controls.length === 0)
    return (
      <>
        <span className="block font-semibold">{label}</span>
        <span className="wrap-anywhere block whitespace-pre-line">{values.join(', ')}</span>
        <span className="block text-14 text-muted">{draftText.noPlace}</span>
      </>
    )
  const now = shownValues(controls, stood)
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onToggle}
        className="mt-0.5 size-5 shrink-0 accent-primary"
      />
      <span className="min-w-0">
        <span className="block font-semibold">{label}</span>
        <span className="wrap-anywhere block whitespace-pre-line">{shownValues(controls, values)}</span>
        {now === draftText.blank ? null : (
          <span className="wrap-anywhere block text-14 text-muted">
            {draftText.now}: {now}
          </span>
        )}
      </span>
    </label>
  )
}
