import { initiative } from '#workflows/catalogue/initiative.ts'
import { RecordForm, type RecordFormProps } from '../form/record-form.tsx'

/** The form of an initiative. */
export function InitiativeForm(props: Omit<RecordFormProps, 'kind'>) {
  return <RecordForm kind={initiative} {...props} />
}
