import type { ReactNode } from 'react'
import { formText } from '#app/text/ui.ts'
import { OptionRow } from './choice-field.tsx'
import { controlClasses } from './field-frame.tsx'
import { type FieldSituation, useField } from './form-context.tsx'

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
          <AbsenceBox name={names.none} field={absent} label={formText.none} about={about} />
        )}
        {mayBeUnknown ? (
          <>
            <AbsenceBox name={names.box} field={box} label={formText.notKnown} about={about} />
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
                className={`mt-1 ${controlClasses(why.error, 'w-full max-w-field')}`}
              />
            </div>
          </>
        ) : null}
      </div>
    </div>
  )
}

interface AbsenceBoxProps {
  name: string
  field: FieldSituation
  label: string
  /** The label of the field it stands beside, read aloud after its own. */
  about: string
}

function AbsenceBox({ name, field, label, about }: AbsenceBoxProps) {
  return (
    <OptionRow
      type="checkbox"
      id={field.id}
      name={name}
      value="ya"
      label={label}
      help={<span className="sr-only">{about}</span>}
      isChosen={field.value === 'ya'}
    />
  )
}
