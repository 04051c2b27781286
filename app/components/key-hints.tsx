import { listText } from '#app/text/ui.ts'
import { OpenMark } from './open-mark.tsx'

export interface KeyHint {
  keys: string[]
  does: string
}

/** The keys of a bench, for those who work without a mouse. */
export function KeyHints({ hints }: { hints: KeyHint[] }) {
  return (
    <details className="group on-screen text-14">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-primary underline underline-offset-2 max-sm:min-h-11">
        {listText.keys}
        <OpenMark />
      </summary>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {hints.map((hint) => (
          <div key={hint.does} className="contents">
            <dt className="flex gap-1">
              {hint.keys.map((key) => (
                <kbd key={key} className="rounded-sm border border-line bg-paper px-1.5 font-sans text-14">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-muted">{hint.does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
