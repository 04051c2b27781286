import { executionText } from '#app/text/decree.ts'
import { Fold } from '../fold.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { DateField, TextField } from '../form/text-field.tsx'
import { Section } from '../section.tsx'

interface ExecutionFormProps {
  decree: { today: string; numberExample: string; number: string | null; signedOn: string | null }
  command: CommandFieldsProps
  state: FormState | null | undefined
}

/** The day on the signed paper. */
export function SigningForm({ decree, command, state }: ExecutionFormProps) {
  return (
    <Section id="tanda-tangan" title={executionText.sign}>
      <FormFrame state={state} command={command} name="tanda-tangan">
        <DateField
          name="signedOn"
          label={executionText.signedOn}
          help={executionText.signedOnHelp}
          latest={decree.today}
        />
        <p className="max-w-measure text-muted">
          {decree.number === null ? executionText.signNext : executionText.signNextNumbered}
        </p>
        <FormActions>
          <SubmitButton name="tindakan" value="tanda-tangan">
            {executionText.signButton}
          </SubmitButton>
        </FormActions>
      </FormFrame>
    </Section>
  )
}

/** Number and date as the register of the legal office gives them; the mask is an example, not a rule. */
export function NumberForm({ decree, command, state }: ExecutionFormProps) {
  return (
    <FormFrame state={state} command={command} name="nomor">
      <TextField
        name="number"
        label={executionText.numberLabel}
        help={`Ditulis seperti dalam buku register. Pola kota ini: ${decree.numberExample}`}
      />
      <DateField
        name="dated"
        label={executionText.dated}
        {...(decree.signedOn === null ? {} : { help: executionText.datedHelp, earliest: decree.signedOn })}
      />
      <p className="max-w-measure text-muted">{executionText.numberNext}</p>
      <FormActions>
        <SubmitButton name="tindakan" value="nomor">
          {executionText.numberButton}
        </SubmitButton>
      </FormActions>
    </FormFrame>
  )
}

/** The other road: the number before the signature. Folded away, because most sign with a pen. */
export function NumberFirst(props: ExecutionFormProps) {
  return (
    <Fold title={executionText.numberFirst} isOpen={props.state?.form === 'nomor'} className="mt-8">
      <p className="mb-5 max-w-measure text-muted">{executionText.numberFirstHelp}</p>
      <NumberForm {...props} />
    </Fold>
  )
}
