import type { ReactNode } from 'react'
import { wholeNumber } from '#app/text/figures.ts'
import { confirmCountHelp, listText } from '#app/text/ui.ts'
import { TextField } from './form/text-field.tsx'

/** Above this many, the count must be typed. */
export const mostWithoutCount = 20

/** The name under which the count is sent. */
export const countFieldName = 'jumlah'

/** Whether a bulk act is confirmed: up to 20 by the press alone, above by the count itself. */
export function isCountConfirmed(count: number, typed: string | undefined): boolean {
  return count <= mostWithoutCount || (typed ?? '').replace(/[.\s]/g, '') === String(count)
}

interface ConfirmListProps {
  /** "41 aplikasi akan mendapat telaah Selaras". */
  title: string
  /** What each becomes; every one is named. */
  items: { key: string; name: string; note?: ReactNode }[]
  /** The name under which each item's key is sent on. */
  name: string
  /** Who is told, and for how long it can be undone. */
  children?: ReactNode
}

/** What a bulk act will touch, before it does: count, names, and above 20 the count to type. Stands in a FormFrame. */
export function ConfirmList({ title, items, name, children }: ConfirmListProps) {
  const count = wholeNumber(items.length)
  return (
    <section aria-label={title} className="max-w-page">
      <h2 className="mb-3 font-bold text-18">{title}</h2>
      <ol className="box figure list-inside list-decimal divide-y divide-line rounded-box border border-line bg-paper px-6 marker:text-muted">
        {items.map((item) => (
          <li key={item.key} className="py-2">
            {item.name}
            {item.note ? <span className="text-14 text-muted"> · {item.note}</span> : null}
            <input type="hidden" name={name} value={item.key} />
          </li>
        ))}
      </ol>
      {children ? <div className="mt-4 max-w-measure text-muted">{children}</div> : null}
      {items.length > mostWithoutCount ? (
        <div className="mt-5">
          <TextField
            name={countFieldName}
            label={listText.typeCount}
            help={confirmCountHelp(count)}
            width="short"
            inputMode="numeric"
          />
        </div>
      ) : null}
    </section>
  )
}
