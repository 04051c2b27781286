import { listText, uiText } from '#app/text/ui.ts'
import { OpenMark } from './open-mark.tsx'

export interface FieldChange {
  key: string
  from: string | null
  to: string | null
  who: string
  at: string
  when: string
}

/** What stood in one field before, folded under it; opens without scripts. */
export function FieldHistory({ label, changes }: { label: string; changes: FieldChange[] }) {
  return (
    <details className="group on-screen text-14">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-primary underline underline-offset-2 max-sm:min-h-11">
        {listText.history}
        <span className="sr-only"> {label.toLowerCase()}</span>
        {changes.length > 0 ? <span className="figure">({changes.length})</span> : null}
        <OpenMark />
      </summary>
      {changes.length === 0 ? (
        <p className="text-muted">{listText.noHistory}</p>
      ) : (
        <ol className="mt-1 grid gap-2 border-line border-l-2 pl-4">
          {changes.map((change) => (
            <li key={change.key}>
              <p className="wrap-break-word">
                <del className="text-muted">{change.from ?? uiText.notFilled}</del>{' '}
                <span className="text-muted">{listText.to}</span>{' '}
                <ins className="no-underline">{change.to ?? uiText.notFilled}</ins>
              </p>
              <p className="text-muted">
                {change.who} · <time dateTime={change.at}>{change.when}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
