import type { HTMLInputTypeAttribute } from 'react'
import { controlClasses, describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'
import { useField } from './form-context.tsx'

const widths = { short: 'w-44', medium: 'w-80 max-w-full', full: 'w-full max-w-field' } as const

export interface TextFieldProps extends FieldProps {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'password' | 'search' | 'tel' | 'url'>
  /** As wide as the answer is expected to be. */
  width?: keyof typeof widths
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url' | 'email' | 'tel'
  /** Before the control, inside the row: "Rp". */
  prefix?: string
  /** After it: "orang". */
  suffix?: string
}

/** One line of text. */
export function TextField({
  name,
  label,
  help,
  stored,
  isOptional,
  type = 'text',
  width = 'full',
  autoComplete = 'off',
  inputMode,
  prefix,
  suffix,
}: TextFieldProps) {
  const { id, error, value } = useField(name, stored)
  return (
    <FieldFrame id={id} label={label} help={help} error={error} isOptional={isOptional ?? false}>
      <span className="flex items-center gap-2">
        {prefix ? <span className="text-muted">{prefix}</span> : null}
        <input
          id={id}
          name={name}
          type={type}
          defaultValue={type === 'password' ? undefined : value}
          autoComplete={autoComplete}
          inputMode={inputMode}
          aria-describedby={describedBy(id, { help, error })}
          aria-invalid={error ? true : undefined}
          className={controlClasses(error, widths[width])}
        />
        {suffix ? <span className="text-muted">{suffix}</span> : null}
      </span>
    </FieldFrame>
  )
}

/** A whole number; dots between thousands are accepted. */
export function NumberField({ unit, ...field }: FieldProps & { unit?: string }) {
  return (
    <TextField
      {...field}
      inputMode="numeric"
      width="short"
      {...(unit === undefined ? {} : { suffix: unit })}
    />
  )
}

/** Whole rupiah, with or without dots and "Rp". */
export function MoneyField(field: FieldProps) {
  return <TextField {...field} inputMode="numeric" width="medium" prefix="Rp" />
}

/** A date by the browser's own calendar; the value is "2026-08-08". */
export function DateField({
  name,
  label,
  help,
  stored,
  isOptional,
  earliest,
  latest,
}: FieldProps & { earliest?: string; latest?: string }) {
  const { id, error, value } = useField(name, stored)
  return (
    <FieldFrame id={id} label={label} help={help} error={error} isOptional={isOptional ?? false}>
      <input
        id={id}
        name={name}
        type="date"
        defaultValue={value}
        min={earliest}
        max={latest}
        aria-describedby={describedBy(id, { help, error })}
        aria-invalid={error ? true : undefined}
        className={controlClasses(error, 'w-48')}
      />
    </FieldFrame>
  )
}
