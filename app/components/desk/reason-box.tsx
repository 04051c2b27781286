import type { ReactNode } from 'react'
import { deskText } from '#app/text/desk.ts'
import { Fold } from '../fold.tsx'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'

interface FoldedFormProps extends Pick<FormFrameProps, 'state' | 'command' | 'action'> {
  /** The form's name: which act it asks for. */
  name: string
  /** What it does, as its button and its fold say it. */
  label: string
  children: ReactNode
}

/** A form that is folded away until it is needed, and open when it was refused. */
export function FoldedForm({ name, label, children, state, ...frame }: FoldedFormProps) {
  return (
    <Fold title={label} isOpen={state?.form === name}>
      <FormFrame state={state} name={name} {...frame}>
        {children}
        <FormActions>
          <SubmitButton look="secondary">{label}</SubmitButton>
        </FormActions>
      </FormFrame>
    </Fold>
  )
}

/** An act that asks for nothing but its reason. */
export function ReasonBox({ help, ...form }: Omit<FoldedFormProps, 'children'> & { help?: string }) {
  return (
    <FoldedForm {...form}>
      <TextArea name="alasan" label={deskText.reason} help={help} rows={2} />
    </FoldedForm>
  )
}
