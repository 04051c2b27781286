import { listText } from '#app/text/ui.ts'
import { countFieldName, mostWithoutCount } from '../confirm-list.tsx'
import { SelectionBar } from '../selection-bar.tsx'
import { Checkboxes } from './checkbox-field.tsx'
import type { Choice } from './choice-field.tsx'
import { SubmitButton } from './submit-button.tsx'
import { TextField } from './text-field.tsx'

interface ChosenListProps {
  name: string
  label: string
  choices: readonly Choice[]
}

/** What a bulk act will touch, all of it ticked at first: whoever sends it leaves out what is not meant. */
export function ChosenList({ name, label, choices }: ChosenListProps) {
  return (
    <Checkboxes
      name={name}
      label={label}
      help={listText.allTicked}
      choices={choices}
      stored={choices.map(({ value }) => value)}
    />
  )
}

/**
 * The end of a form that acts on a ChosenList: above 20 the count to type, then how many are ticked, and the
 * button. Without scripts nothing is counted, so the button names no number.
 */
export function ChosenEnd({ name, count, press }: { name: string; count: number; press: string }) {
  return (
    <>
      {count > mostWithoutCount ? (
        <TextField
          name={countFieldName}
          label={listText.typeCount}
          help={listText.countTicked}
          width="short"
          inputMode="numeric"
          isOptional
        />
      ) : null}
      <SelectionBar name={name}>
        <SubmitButton>{press}</SubmitButton>
      </SelectionBar>
    </>
  )
}
