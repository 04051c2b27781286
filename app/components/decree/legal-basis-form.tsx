import { legalBasis } from '#workflows/catalogue/legal-basis.ts'
import { RecordForm, type RecordFormProps } from '../form/record-form.tsx'

/** The form of an entry of the library of regulations. */
export function LegalBasisForm(props: Omit<RecordFormProps, 'kind' | 'clearance'>) {
  return <RecordForm kind={legalBasis} clearance="restricted" {...props} />
}
