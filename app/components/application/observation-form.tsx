import { correctionText } from '#app/text/correction.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { RecordForm, type RecordFormProps } from '../form/record-form.tsx'
import { Notice } from '../notice.tsx'

/** The form of the reading of a quarter. */
export function ObservationForm(props: Omit<RecordFormProps, 'kind'>) {
  return <RecordForm kind={observation} {...props} />
}

/** Says that the dossier is handed in, and what a correction or an addition then does. */
export function HandedInNotice({ handedIn }: { handedIn: 'with' | 'without' | null }) {
  if (handedIn === null) return null
  const isPart = handedIn === 'with'
  return (
    <Notice
      tone={isPart ? 'warning' : 'info'}
      title={isPart ? correctionText.title : correctionText.newTitle}
    >
      {isPart ? correctionText.lead : correctionText.newLead}
    </Notice>
  )
}
