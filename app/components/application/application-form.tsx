import { application } from '#workflows/catalogue/application.ts'
import { RecordForm, type RecordFormProps } from '../form/record-form.tsx'

/** The form of an application. */
export function ApplicationForm(props: Omit<RecordFormProps, 'kind'>) {
  return <RecordForm kind={application} {...props} />
}
