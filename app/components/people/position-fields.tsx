import { peopleText } from '#app/text/people.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { DateField, TextField } from '../form/text-field.tsx'

export interface PositionChoices {
  organisations: { value: string; label: string }[]
  roles: { value: string; label: string }[]
}

const prefixes = ['Pj.', 'Plt.', 'Plh.'].map((prefix) => ({ value: prefix, label: prefix }))

/** The fields of a position: where, as what, called how, between which days, by which letter. */
export function PositionFields({ organisations, roles }: PositionChoices) {
  const words = peopleText
  return (
    <>
      <ChoiceField name="perangkatDaerah" label={words.organisation} choices={organisations} as="select" />
      <ChoiceField name="peran" label={words.role} choices={roles} as="select" />
      <TextField name="jabatan" label={words.position} help={words.positionHelp} />
      <ChoiceField
        name="sebutan"
        label={words.acting}
        as="radios"
        stored="definitif"
        choices={[{ value: 'definitif', label: words.actingNone }, ...prefixes]}
      />
      <TextField name="surat" label={words.letter} help={words.letterHelp} isOptional width="medium" />
      <DateField name="mulai" label={words.from} />
      <DateField name="sampai" label={words.to} help={words.toHelp} isOptional />
    </>
  )
}
