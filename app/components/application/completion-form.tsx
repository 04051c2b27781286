import { completionText as text } from '#app/text/completion.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type Field, type FieldValues, fieldOf, type Visibility } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { CheckboxField } from '../form/checkbox-field.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { type FormState, fieldId } from '../form/form-state.ts'
import { RecordField } from '../form/record-field.tsx'
import { RecordForm } from '../form/record-form.tsx'
import { FormEnd } from '../form/submit-button.tsx'
import { OpenMark } from '../open-mark.tsx'
import { SummaryList, type SummaryRow } from '../summary-list.tsx'

interface CompletionFormProps {
  /** What the view `applicationCompletion` returns, as far as it is asked here. */
  completion: {
    asked: string[]
    stored: FieldValues
    clearance: Visibility
    id: string
    facts: { key: string; label: string; value: string | null }[] | null
    quartersRead: string
    nextId: string | null
    listHref: string
  }
  quarters: { label: string; fields: Field[] }[]
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** All that is missing of one application, and the one button that saves it and goes on. */
export function CompletionForm({ completion, quarters, state, command }: CompletionFormProps) {
  const { asked, facts, nextId, listHref, stored, clearance } = completion
  return (
    <RecordForm
      kind={application}
      only={asked}
      stored={stored}
      clearance={clearance}
      state={state}
      command={command}
      actions={
        <FormEnd
          press={nextId === null ? text.saveAndEnd : text.saveAndNext}
          cancel={listHref}
          cancelLabel={text.toList}
        />
      }
    >
      {quarters.length === 0 ? null : <Readings quarters={quarters} quartersRead={completion.quartersRead} />}
      {facts === null ? null : (
        <section aria-labelledby="tercatat" className="mt-8 max-w-[52rem]">
          <h2 id="tercatat" className="mb-3 font-bold text-18">
            {text.confirmation}
          </h2>
          <Facts
            facts={facts.map((fact) => ({
              ...fact,
              changeHref: `/aplikasi/${completion.id}/ubah#${fieldId('', fact.key)}`,
            }))}
          />
          <div className="mt-5">
            <CheckboxField name="sama" label={text.confirm} help={text.confirmHelp} />
          </div>
        </section>
      )}
    </RecordForm>
  )
}

/** The answers that are held already; a long list folded below the first few. */
function Facts({ facts }: { facts: SummaryRow[] }) {
  const [first, rest] = [facts.slice(0, shownFacts), facts.slice(shownFacts)]
  return (
    <>
      <SummaryList rows={first} />
      {rest.length === 0 ? null : (
        <details className="group mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-primary">
            {text.moreFacts(rest.length)}
            <OpenMark />
          </summary>
          <SummaryList rows={rest} />
        </details>
      )}
    </>
  )
}

const shownFacts = 6

function Readings({
  quarters,
  quartersRead,
}: Pick<CompletionFormProps, 'quarters'> & { quartersRead: string }) {
  const source = { ...fieldOf(observation, 'readingSource'), help: text.source }
  return (
    <section aria-labelledby="pemantauan" className="mt-8">
      <h2 id="pemantauan" className="mb-1 font-bold text-18">
        {text.readings}
      </h2>
      <p className="mb-5 max-w-measure text-muted">
        {text.readingsLead} {quartersRead}
      </p>
      {quarters.map(({ label, fields }) => (
        <fieldset key={label} className="mb-2 border-line border-l-4 pl-5">
          <legend className="mb-3 font-semibold">{label}</legend>
          {fields.map((field) => (
            <RecordField key={field.key} field={field} stored={undefined} mayBeUnknown isOptional={false} />
          ))}
        </fieldset>
      ))}
      <RecordField field={source} stored={undefined} />
    </section>
  )
}
