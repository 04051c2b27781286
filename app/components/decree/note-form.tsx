import { decreeText } from '#app/text/decree.ts'
import { Fold } from '../fold.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'

interface ActFormProps {
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** Sends the decree back to drafting; the note is what the drafters read. */
export function ReturnForm({ state, command }: ActFormProps) {
  return (
    <Fold title={decreeText.returnTitle} isOpen={state?.form === 'kembalikan'} className="mt-5">
      <FormFrame state={state} command={command} name="kembalikan">
        <TextArea name="note" label={decreeText.returnNote} help={decreeText.returnHelp} />
        <FormActions>
          <SubmitButton look="danger" name="tindakan" value="kembalikan">
            {decreeText.returnButton}
          </SubmitButton>
        </FormActions>
      </FormFrame>
    </Fold>
  )
}

/** One act by one press, with the sentence that says what it brings about. */
export function PressForm(props: ActFormProps & { act: string; label: string; help: string }) {
  const { state, command, act, label, help } = props
  return (
    <FormFrame state={state} command={command} name={act}>
      <p className="max-w-measure text-14 text-muted">{help}</p>
      <div className="mt-3">
        <SubmitButton name="tindakan" value={act}>
          {label}
        </SubmitButton>
      </div>
    </FormFrame>
  )
}
