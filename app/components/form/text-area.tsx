import { useState } from 'react'
import { wholeNumber } from '#app/text/figures.ts'
import { textLimit } from '#app/text/text-limits.ts'
import { lengthHelp, lengthLeft } from '#app/text/ui.ts'
import { controlClasses, describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'
import { useField } from './form-context.tsx'

interface TextAreaProps extends FieldProps {
  rows?: number
  /** Told and counted, by the name where left out; the text is never cut, so that nothing typed is lost. */
  maxLength?: number
}

/** Several lines of text, with what may still be written. */
export function TextArea({ name, label, help, stored, isOptional, rows = 4, ...rest }: TextAreaProps) {
  const { maxLength = textLimit(name) } = rest
  const { id, error, value } = useField(name, stored)
  const [length, setLength] = useState(value.length)
  const hints = [help, <Limit key="limit" most={maxLength} length={length} />]
  return (
    <FieldFrame id={id} label={label} help={hints} error={error} isOptional={isOptional ?? false}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        onChange={(event) => setLength(event.currentTarget.value.length)}
        aria-describedby={describedBy(id, { help: hints, error })}
        aria-invalid={error ? true : undefined}
        className={`block ${controlClasses(error, 'w-full max-w-field')}`}
      />
    </FieldFrame>
  )
}

function Limit({ most, length }: { most: number; length: number }) {
  const left = most - length
  const isNear = left < most / 5
  return (
    <span className={`block ${left < 0 ? 'font-semibold text-danger' : ''}`}>
      {length > 0 && isNear ? lengthLeft(left, wholeNumber(Math.abs(left))) : lengthHelp(wholeNumber(most))}
    </span>
  )
}
