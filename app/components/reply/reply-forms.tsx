import { replyText } from '#app/text/reply.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { InsetText } from '../notice.tsx'

type Frame = Pick<FormFrameProps, 'state' | 'command'>

/** The agency's head says why a decision should be looked at again. */
export function ObjectionForm({ state, command }: Frame) {
  return (
    <FormFrame state={state} command={command} name="keberatan">
      <TextArea name="dasar" label={replyText.ground} help={replyText.objectHelp} rows={4} />
      <FormActions>
        <SubmitButton>{replyText.object}</SubmitButton>
      </FormActions>
    </FormFrame>
  )
}

/** The objection in its words, then the answer to it. */
export function AnswerForm({ state, command, ground }: Frame & { ground: string }) {
  return (
    <FormFrame state={state} command={command} name="jawaban">
      <InsetText>
        <span className="wrap-break-word whitespace-pre-line">{ground}</span>
      </InsetText>
      <ChoiceField
        name="diterima"
        label={replyText.isUpheld}
        choices={[
          { value: 'ya', label: replyText.upheld },
          { value: 'tidak', label: replyText.notUpheld },
        ]}
      />
      <TextArea name="jawaban" label={replyText.answerWords} rows={4} />
      <FormActions>
        <SubmitButton>{replyText.answer}</SubmitButton>
      </FormActions>
    </FormFrame>
  )
}
