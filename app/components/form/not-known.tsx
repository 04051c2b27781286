import type { ReactNode } from 'react'
import { formText } from '#app/text/ui.ts'
import { OptionRow } from './choice-field.tsx'
import { controlClasses } from './field-frame.tsx'
import { useField } from './form-context.tsx'

interface NotKnownProps {
  names: { box: string; reason: string; none: string }
  /** The label of the field it stands beside. */
  about: string
  /** Why it is not known, when that is what is stored. */
  reason?: string | undefined
  mayBeUnknown?: boolean
  /** Where "tidak ada" is an answer too: whether it is what is stored. */
  none?: { isChosen: boolean } | null
  children: ReactNode
}

/** A field that may be answered without a value: "tidak ada", or "tidak diketahui" and the reason it asks for. */
export function NotKnown({
  names,
  about,
  reason,
  children,
  mayBeUnknown = true,
  none = null,
}: NotKnownProps) {
  const box = useField(names.box, reason === undefined ? '' : 'ya')
  const why = useField(names.reason, reason ?? '')
  const absent = useField(names.none, none?.isChosen ? 'ya' : '')
  return (
    <div className="not-known mb-6">
      {children}
      <div className="-mt-5">
        {none === null ? null : (
          <OptionRow
            type="checkbox"
            id={absent.id}
            name={names.none}
            value="ya"
            label={formText.none}
            help={<span className="sr-only">{about}</span>}
            isChosen={absent.value === 'ya'}
          />
        )}
        {mayBeUnknown ? (
          <>
            <OptionRow
              type="checkbox"
              id={box.id}
              name={names.box}
              value="ya"
              label={formText.notKnown}
              help={<span className="sr-only">{about}</span>}
              isChosen={box.value === 'ya'}
            />
            <div className="not-known-reason ml-8">
              <label htmlFor={why.id} className="block text-14">
                {formText.notKnownReason}
              </label>
              {why.error ? (
                <p id={`${why.id}-galat`} className="font-semibold text-danger">
                  {why.error}
                </p>
              ) : null}
              <input
                id={why.id}
                name={names.reason}
                type="text"
                autoComplete="off"
                defaultValue={why.value}
                aria-describedby={why.error ? `${why.id}-galat` : undefined}
                className={`mt-1 ${controlClasses(why.error, 'w-full max-w-[38rem]')}`}
              />
            </div>
          </>
        ) : null}
      </div>
    </div>
  )
}
