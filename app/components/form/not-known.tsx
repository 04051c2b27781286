import type { ReactNode } from 'react'
import { formText } from '#app/text/ui.ts'
import { OptionRow } from './choice-field.tsx'
import { controlClasses } from './field-frame.tsx'
import { useField } from './form-context.tsx'

interface NotKnownProps {
  names: { box: string; reason: string }
  /** The label of the field it stands beside. */
  about: string
  /** Why it is not known, when that is what is stored. */
  reason?: string | undefined
  children: ReactNode
}

/** A field that may be answered with "tidak diketahui": the box, and the reason it asks for. */
export function NotKnown({ names, about, reason, children }: NotKnownProps) {
  const box = useField(names.box, reason === undefined ? '' : 'ya')
  const why = useField(names.reason, reason ?? '')
  return (
    <div className="not-known mb-6">
      {children}
      <div className="-mt-5">
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
      </div>
    </div>
  )
}
