import type { ReactNode } from 'react'
import { reviewText } from '#app/text/review.ts'
import { isDecisionCode } from '#workflows/catalogue/decision.ts'
import { DecisionMark } from '../decision-tag.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'

interface OpinionFieldsProps {
  choices: readonly { value: string; label: string; keyHint: string }[]
  stored: { code: string; note: string; condition: string }
}

/** Opinion, note and condition; the condition shows where an opinion asks for it. */
export function OpinionFields({ choices, stored }: OpinionFieldsProps) {
  return (
    <div className="group">
      <ChoiceField
        name="isi"
        label={reviewText.formTitle}
        help={reviewText.formHelp}
        stored={stored.code}
        as="radios"
        isBoxed
        choices={choices.map((choice) => ({
          ...choice,
          ...(isDecisionCode(choice.value) ? { mark: <DecisionMark code={choice.value} /> } : {}),
        }))}
      />
      {choices.some((choice) => choice.value === 'aligned-with-conditions') ? (
        <div className="hidden group-has-[input[value=aligned-with-conditions]:checked]:block">
          <TextArea
            name="syarat"
            label={reviewText.condition}
            help={reviewText.conditionHelp}
            stored={stored.condition}
            rows={2}
          />
        </div>
      ) : null}
      <TextArea
        name="catatan"
        label={reviewText.note}
        help={reviewText.noteHelp}
        stored={stored.note}
        isOptional
        rows={3}
      />
    </div>
  )
}

interface OpinionFormProps extends OpinionFieldsProps, Pick<FormFrameProps, 'state' | 'command'> {
  itemId: string
  /** The opinion the reader sees standing; a newer one of a colleague is told. */
  seenAt: string | null
  /** The round of the dossier the reader sees; a later one is told. */
  round: number
  children?: ReactNode
}

/** The right side of the bench. */
export function OpinionForm({ itemId, seenAt, round, state, command, choices, stored }: OpinionFormProps) {
  return (
    <FormFrame state={state} command={command} name="telaah" about={itemId}>
      <input type="hidden" name="butir" value={itemId} />
      <input type="hidden" name="terlihat" value={seenAt ?? ''} />
      <input type="hidden" name="putaran" value={round} />
      <OpinionFields choices={choices} stored={stored} />
      <FormActions>
        <SubmitButton>{stored.code === '' ? reviewText.save : reviewText.saveAgain}</SubmitButton>
      </FormActions>
    </FormFrame>
  )
}
