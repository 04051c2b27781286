import { observation } from '#workflows/catalogue/observation.ts'
import { RecordForm, type RecordFormProps } from '../form/record-form.tsx'

/** The form of the reading of a quarter. */
export function ObservationForm(props: Omit<RecordFormProps, 'kind'>) {
  return <RecordForm kind={observation} {...props} />
}
