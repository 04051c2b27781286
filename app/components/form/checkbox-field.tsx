import { type Choice, OptionRow } from './choice-field.tsx'
import { describedBy, type FieldProps, GroupFrame, wrongEdge } from './field-frame.tsx'
import { useField } from './form-context.tsx'

interface CheckboxFieldProps extends Omit<FieldProps, 'stored'> {
  /** Whether it is ticked now. */
  isChecked?: boolean
  /** What is sent when it is ticked. */
  value?: string
}

/** One statement to agree to, or to leave. */
export function CheckboxField({ name, label, help, isChecked = false, value = 'ya' }: CheckboxFieldProps) {
  const field = useField(name, isChecked ? value : '')
  return (
    <div className={`field mb-6 ${field.error ? wrongEdge : ''}`}>
      {field.error ? (
        <p id={`${field.id}-galat`} className="font-semibold text-danger">
          {field.error}
        </p>
      ) : null}
      <OptionRow
        type="checkbox"
        id={field.id}
        name={name}
        value={value}
        label={label}
        help={help}
        isChosen={field.value === value}
        describedBy={describedBy(field.id, { error: field.error })}
      />
    </div>
  )
}

interface CheckboxesProps extends Omit<FieldProps, 'stored'> {
  choices: readonly Choice[]
  stored?: readonly string[]
}

/** Any number of several. */
export function Checkboxes({ name, label, help, stored = [], isOptional, choices }: CheckboxesProps) {
  const { id, error, values } = useField(name, stored)
  return (
    <GroupFrame id={id} label={label} help={help} error={error} isOptional={isOptional ?? false}>
      {choices.map((choice) => (
        <OptionRow
          key={choice.value}
          {...choice}
          type="checkbox"
          id={`${id}-${choice.value}`}
          name={name}
          isChosen={values.includes(choice.value)}
        />
      ))}
    </GroupFrame>
  )
}
