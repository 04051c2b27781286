import { decisionText } from '#app/text/desk.ts'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import type { FormState } from '../form/form-state.ts'
import { TextArea } from '../form/text-area.tsx'
import { TextField } from '../form/text-field.tsx'
import { ActForm } from './act-form.tsx'
import { FoldedForm, ReasonBox } from './reason-box.tsx'

interface ItemActsProps {
  acts: string[]
  command: CommandFieldsProps
  state: FormState | undefined
}

/** Everything else that may be done to an application now, folded away under the decision. */
export function ItemActs({ acts, command, state }: ItemActsProps) {
  const shared = { command, state }
  return (
    <div className="mt-6 grid gap-3">
      {acts.includes('decisionConfirmed') ? (
        <ActForm {...command} fields={{ aksi: 'sahkan' }} label={decisionText.confirm} look="primary" />
      ) : null}
      {acts.includes('resumed') ? (
        <ActForm {...command} fields={{ aksi: 'lanjut' }} label={decisionText.resume} look="primary" />
      ) : null}
      {acts.includes('parked') ? (
        <ReasonBox {...shared} name="tunda" label={decisionText.park} help={decisionText.parkHelp} />
      ) : null}
      {acts.includes('dissentRecorded') ? (
        <FoldedForm {...shared} name="berbeda" label={decisionText.dissent}>
          <TextArea
            name="pendapat"
            label={decisionText.dissentNote}
            help={decisionText.dissentHelp}
            rows={3}
          />
        </FoldedForm>
      ) : null}
      {acts.includes('exceptionGranted') ? (
        <FoldedForm {...shared} name="kecuali" label={decisionText.exception}>
          <p className="mb-4 text-14 text-muted">{decisionText.exceptionHelp}</p>
          <TextArea name="dasar" label={decisionText.exceptionGround} rows={2} />
          <TextField name="surat" label={decisionText.exceptionLetter} />
        </FoldedForm>
      ) : null}
      {acts.includes('reopened') ? (
        <ReasonBox {...shared} name="buka" label={decisionText.reopen} help={decisionText.reopenHelp} />
      ) : null}
    </div>
  )
}
