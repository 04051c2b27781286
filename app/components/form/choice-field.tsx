import type { ReactNode } from 'react'
import { formText } from '#app/text/ui.ts'
import { controlClasses, describedBy, FieldFrame, type FieldProps, GroupFrame } from './field-frame.tsx'
import { useField } from './form-context.tsx'

export interface Choice {
  value: string
  label: string
  help?: ReactNode
  /** A mark before the label: a decision's. */
  mark?: ReactNode
  /** A key that chooses it, shown at the end of its row. */
  keyHint?: string
}

interface ChoiceFieldProps extends FieldProps {
  choices: readonly Choice[]
  /** Radios up to seven choices, a list of the browser beyond; or as told. */
  as?: 'radios' | 'select'
  /** Each choice in a box of its own: where the choice is the page's whole point. */
  isBoxed?: boolean
}

const mostRadios = 7

/** One of several. */
export function ChoiceField({ as, ...props }: ChoiceFieldProps) {
  const shape = as ?? (props.choices.length > mostRadios ? 'select' : 'radios')
  return shape === 'select' ? <SelectField {...props} /> : <RadioField {...props} />
}

function SelectField({ name, label, help, stored, isOptional, choices }: ChoiceFieldProps) {
  const { id, error, value } = useField(name, stored)
  return (
    <FieldFrame id={id} label={label} help={help} error={error} isOptional={isOptional ?? false}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(id, { help, error })}
        aria-invalid={error ? true : undefined}
        className={controlClasses(error, 'w-full max-w-full sm:w-auto sm:min-w-80')}
      >
        <option value="">{formText.chooseOne}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

function RadioField({ name, label, help, stored, isOptional, choices, isBoxed = false }: ChoiceFieldProps) {
  const { id, error, value } = useField(name, stored)
  return (
    <GroupFrame id={id} label={label} help={help} error={error} isOptional={isOptional ?? false}>
      <div className={isBoxed ? 'grid max-w-field gap-2' : ''}>
        {choices.map((choice) => (
          <OptionRow
            key={choice.value}
            {...choice}
            type="radio"
            id={`${id}-${choice.value}`}
            name={name}
            isChosen={choice.value === value}
            isBoxed={isBoxed}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

interface OptionRowProps extends Choice {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  isChosen: boolean
  isBoxed?: boolean
  describedBy?: string | undefined
}

/** A radio or a box with its label: the whole row can be pressed. */
export function OptionRow({ type, id, name, value, label, help, mark, keyHint, ...row }: OptionRowProps) {
  const box = row.isBoxed
    ? 'rounded-box border border-line bg-paper px-4 has-checked:border-primary has-checked:bg-primary-ground'
    : ''
  return (
    <label htmlFor={id} className={`flex min-h-11 cursor-pointer items-start gap-3 py-2.5 ${box}`}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={row.isChosen}
        aria-describedby={row.describedBy}
        aria-keyshortcuts={keyHint}
        className="mt-0.5 size-5 shrink-0 accent-primary"
      />
      {mark ? <span className="mt-1.5">{mark}</span> : null}
      <span className="grow">
        {label}
        {help ? <span className="block text-14 text-muted">{help}</span> : null}
      </span>
      {keyHint ? (
        <span aria-hidden="true" className="rounded-sm border border-line px-1.5 text-14 text-muted">
          {keyHint}
        </span>
      ) : null}
    </label>
  )
}
