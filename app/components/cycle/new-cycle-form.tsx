import { cycleInstruments, cycleNouns, newCycleText as text, timetableHelp } from '#app/text/cycle.ts'
import { reviewGroundLabels } from '#workflows/review-cycle/grounds.ts'
import { timetableLabels, timetableOrder } from '#workflows/rules/timetable.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { type FormState, withLabelledErrors } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { DateField, NumberField } from '../form/text-field.tsx'
import { Section } from '../section.tsx'

interface NewCycleFormProps {
  state: FormState | null | undefined
  commandId: string
  plan: { year: number; instrument: string; productNoun: string; dates: Record<string, string> }
}

const grounds = Object.entries(reviewGroundLabels).map(([value, label]) => ({ value, label }))
const nouns = cycleNouns.map((noun) => ({ value: noun, label: noun }))
const dateFields = timetableOrder.map((key) => ({ key, label: timetableLabels[key] }))

/** Ground, instrument and dates of a new cycle; the timetable's own sentences come back at their fields. */
export function NewCycleForm({ state, commandId, plan }: NewCycleFormProps) {
  return (
    <FormFrame state={state ? withLabelledErrors(state, dateFields) : state} command={{ commandId }}>
      <NumberField name="tahun" label={text.year} stored={String(plan.year)} />
      <ChoiceField name="dasar" label={text.ground} help={text.groundHelp} choices={grounds} />
      <TextArea name="keterangan" label={text.groundNote} isOptional rows={3} />
      <ChoiceField
        name="instrumen"
        label={text.instrument}
        choices={cycleInstruments}
        stored={plan.instrument}
      />
      <ChoiceField
        name="sebutan"
        label={text.productNoun}
        help={text.productNounHelp}
        choices={nouns}
        stored={plan.productNoun}
      />
      <Section id="jadwal" title={text.timetable}>
        <p className="mb-5 max-w-measure text-muted">{text.timetableLead}</p>
        <div className="grid gap-x-8 sm:grid-cols-2">
          {dateFields.map(({ key, label }) => (
            <DateField
              key={key}
              name={key}
              label={label}
              help={timetableHelp[key]}
              stored={plan.dates[key] ?? ''}
            />
          ))}
        </div>
      </Section>
      <FormActions>
        <SubmitButton>{text.press}</SubmitButton>
      </FormActions>
    </FormFrame>
  )
}
