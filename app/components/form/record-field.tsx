import { formText } from '#app/text/ui.ts'
import type { Field, FieldValue } from '#workflows/catalogue/field.ts'
import { ChoiceField } from './choice-field.tsx'
import type { FieldProps } from './field-frame.tsx'
import { NotKnown } from './not-known.tsx'
import { notKnownNames, typedAnswer } from './record-answers.ts'
import { TextArea } from './text-area.tsx'
import { DateField, MoneyField, NumberField, TextField } from './text-field.tsx'

interface RecordFieldProps {
  field: Field
  stored: FieldValue | undefined
  notKnownReason?: string | undefined
  mayBeUnknown?: boolean
  /** "Tidak ada" is what is stored. */
  isNone?: boolean
  /** Whether the form lets it be; left out: by the declaration. */
  isOptional?: boolean
}

/** One field of a record by its declaration, with "tidak diketahui" where that is an answer. */
export function RecordField({ field, stored, notKnownReason, ...rest }: RecordFieldProps) {
  const { mayBeUnknown = false, isNone = false, isOptional = field.required === 'never' } = rest
  const control = <Control field={field} stored={stored} isOptional={isOptional} />
  const mayBeNone = field.absences?.includes('none') ?? false
  if (!mayBeUnknown && !mayBeNone) return control
  return (
    <NotKnown
      names={notKnownNames(field.key)}
      about={field.label}
      reason={notKnownReason}
      mayBeUnknown={mayBeUnknown}
      none={mayBeNone ? { isChosen: isNone } : null}
    >
      {control}
    </NotKnown>
  )
}

const yesNo = [
  { value: 'ya', label: formText.yes },
  { value: 'tidak', label: formText.no },
]

interface ControlProps {
  field: Field
  stored: FieldValue | undefined
  isOptional: boolean
}

function Control({ field, stored, isOptional }: ControlProps) {
  const shared: FieldProps = {
    name: field.key,
    label: field.label,
    help: field.help,
    stored: typedAnswer(field, stored),
    isOptional,
  }
  switch (field.type) {
    case 'long-text':
      return <TextArea {...shared} {...limitOf(field)} />
    case 'choice':
      return <ChoiceField {...shared} choices={field.options ?? []} />
    case 'yes-no':
      return <ChoiceField {...shared} choices={yesNo} />
    case 'integer':
      return <NumberField {...shared} {...(field.unit === undefined ? {} : { unit: field.unit })} />
    case 'year':
      return <NumberField {...shared} />
    case 'money':
      return <MoneyField {...shared} help={`${field.help} ${formText.moneyHelp}`} />
    case 'date':
      return <DateField {...shared} />
    case 'url':
      return <TextField {...shared} inputMode="url" />
    case 'text':
      return <TextField {...shared} />
  }
}

function limitOf(field: Field): { maxLength?: number } {
  return field.maxLength === undefined ? {} : { maxLength: field.maxLength }
}
