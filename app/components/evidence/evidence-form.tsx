import type { ReactNode } from 'react'
import { evidence } from '#workflows/catalogue/evidence.ts'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { withLabelledErrors } from '../form/form-state.ts'
import { EvidenceFields, type EvidenceFieldsProps } from './evidence-fields.tsx'

interface EvidenceFormProps extends EvidenceFieldsProps, Pick<FormFrameProps, 'state' | 'command'> {
  /** The field of the file, where the form brings one. */
  file?: ReactNode
  /** The buttons. */
  actions: ReactNode
}

/** The form of evidence: its file where there is one to bring, what it says of itself, what it is about. */
export function EvidenceForm({ state, command, file, actions, ...fields }: EvidenceFormProps) {
  return (
    <FormFrame
      state={state ? withLabelledErrors(state, evidence.fields) : state}
      command={command}
      hasFiles={file !== undefined}
    >
      {file}
      <EvidenceFields {...fields} />
      {actions}
    </FormFrame>
  )
}
