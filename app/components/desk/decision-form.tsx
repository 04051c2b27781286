import { decisionText } from '#app/text/desk.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { DecisionMark } from '../decision-tag.tsx'
import { Checkboxes } from '../form/checkbox-field.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { DateField, TextField } from '../form/text-field.tsx'
import { Notice } from '../notice.tsx'
import { OpenMark } from '../open-mark.tsx'

interface Option {
  value: string
  label: string
}

export interface DecisionFormModel {
  choices: { code: DecisionCode; label: string; key: string }[]
  code: DecisionCode
  label: string
  proposal: { sentence: string }
  cautions: string[]
  needs: { reasons: Option[] | null; successor: boolean; dueOn: boolean; untilQuarter: Option[] | null }
  onlyReason: string | null
  /** Two quarters without use are proven, or the Sekda granted an exception. */
  isDisuseProven: boolean
  suggestions: string[]
  today: string
  stored: {
    reasons: string[]
    successor: string
    dueOn: string
    untilQuarter: string
    conditions: string
    inCharge: string
    note: string
  }
}

interface DecisionFormProps extends Pick<FormFrameProps, 'state' | 'command'> {
  itemId: string
  form: DecisionFormModel
  isRecorded: boolean
}

/** The seven decisions, then only what the chosen one needs. */
export function DecisionForm({ itemId, form, isRecorded, state, command }: DecisionFormProps) {
  return (
    <>
      <p className="mb-3 text-14 text-muted">
        {decisionText.proposal}: {form.proposal.sentence}
      </p>
      <nav aria-label={decisionText.choose} className="on-screen mb-5">
        <ul className="grid gap-1.5">
          {form.choices.map((choice) => (
            <li key={choice.code}>
              <a
                href={`/desk/butir/${itemId}?putusan=${choice.code}#putusan`}
                aria-current={choice.code === form.code ? 'true' : undefined}
                aria-keyshortcuts={choice.key}
                className="flex min-h-11 items-center gap-3 rounded-box border border-line bg-paper px-4 text-ink no-underline hover:border-primary aria-[current]:border-2 aria-[current]:border-primary aria-[current]:bg-primary-ground aria-[current]:font-semibold"
              >
                <DecisionMark code={choice.code} />
                <span className="grow">{choice.label}</span>
                <span
                  aria-hidden="true"
                  className="rounded-sm border border-line px-1.5 font-normal text-14 text-muted"
                >
                  {choice.key}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section id="putusan" aria-label={form.label}>
        {form.cautions.map((sentence) => (
          <Notice key={sentence} tone="warning">
            {sentence}
          </Notice>
        ))}
        <FormFrame key={form.code} state={state} command={command} name="putusan" about={form.code}>
          <input type="hidden" name="putusan" value={form.code} />
          {form.onlyReason === null ? null : <input type="hidden" name="alasan" value={form.onlyReason} />}
          <Needed form={form} />
          <More stored={form.stored} isOpen={state?.form === 'putusan'} />
          <FormActions>
            <SubmitButton>
              {isRecorded ? decisionText.recordAgain : decisionText.record}: {form.label.toLowerCase()}
            </SubmitButton>
          </FormActions>
        </FormFrame>
      </section>
    </>
  )
}

function Needed({ form }: { form: DecisionFormModel }) {
  const { needs, stored } = form
  return (
    <>
      {needs.reasons ? (
        <Checkboxes
          name="alasan"
          label={decisionText.reasons}
          help={form.code === 'deactivate' && !form.isDisuseProven ? decisionText.notProven : undefined}
          choices={needs.reasons}
          stored={stored.reasons}
        />
      ) : null}
      {needs.successor ? (
        <TextField
          name="pengganti"
          label={form.code === 'integrate' ? decisionText.successor.integrate : decisionText.successor.other}
          help={form.suggestions.length > 0 ? `Serupa: ${form.suggestions.join(', ')}.` : undefined}
          stored={stored.successor}
        />
      ) : null}
      {needs.dueOn ? (
        <DateField name="batas" label={decisionText.dueOn} stored={stored.dueOn} earliest={form.today} />
      ) : null}
      {needs.untilQuarter ? (
        <ChoiceField
          name="sampai"
          label={decisionText.untilQuarter}
          stored={stored.untilQuarter}
          choices={needs.untilQuarter}
          as="select"
        />
      ) : null}
    </>
  )
}

function More({ stored, isOpen }: { stored: DecisionFormModel['stored']; isOpen: boolean }) {
  const isFilled = stored.conditions !== '' || stored.inCharge !== '' || stored.note !== ''
  return (
    <details open={isOpen || isFilled} className="group mb-4">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-primary">
        {decisionText.more}
        <OpenMark />
      </summary>
      <div className="pt-2">
        <TextArea
          name="syarat"
          label={decisionText.conditions}
          stored={stored.conditions}
          isOptional
          rows={2}
        />
        <TextField name="penanggung" label={decisionText.inCharge} stored={stored.inCharge} isOptional />
        <TextArea name="catatan" label={decisionText.note} stored={stored.note} isOptional rows={2} />
      </div>
    </details>
  )
}
