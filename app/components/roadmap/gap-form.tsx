import { gap } from '#workflows/catalogue/gap.ts'
import { RecordForm, type RecordFormProps } from '../form/record-form.tsx'

/** The form of a gap. */
export function GapForm(props: Omit<RecordFormProps, 'kind'>) {
  return <RecordForm kind={gap} {...props} />
}
