import { reviewText } from '#app/text/review.ts'
import { Fold } from '../fold.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { DateField } from '../form/text-field.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface QuestionThread {
  id: string
  office: string
  isAboutDossier: boolean
  question: string
  asked: string
  due: string
  isLate: boolean
  answer: string | null
  answered: string | null
}

interface QuestionBoxProps extends Pick<FormFrameProps, 'state' | 'command'> {
  itemId: string
  days: { earliest: string; proposed: string }
}

/** Asks the agency for clarification; folded until it is needed. */
export function QuestionBox({ itemId, days, state, command }: QuestionBoxProps) {
  return (
    <Fold id="klarifikasi" title={reviewText.question} isOpen={state?.form === 'tanya'}>
      <FormFrame state={state} command={command} name="tanya" about={itemId}>
        <input type="hidden" name="butir" value={itemId} />
        <p className="mb-4 max-w-measure text-14 text-muted">{reviewText.questionHelp}</p>
        <TextArea name="pertanyaan" label={reviewText.questionText} rows={3} />
        <ChoiceField
          name="tentang"
          label={reviewText.questionAbout}
          stored="aplikasi"
          choices={[
            { value: 'aplikasi', label: reviewText.aboutItem },
            { value: 'berkas', label: reviewText.aboutDossier },
          ]}
        />
        <DateField
          name="batas"
          label={reviewText.questionDue}
          stored={days.proposed}
          earliest={days.earliest}
        />
        <FormActions>
          <SubmitButton look="secondary">{reviewText.questionSend}</SubmitButton>
        </FormActions>
      </FormFrame>
    </Fold>
  )
}

/** What was asked and answered about an application. */
export function QuestionThreads({ questions }: { questions: QuestionThread[] }) {
  return (
    <ul className="grid gap-3">
      {questions.map((each) => (
        <li key={each.id} className="box rounded-box border border-line bg-paper px-5 py-4">
          <p className="text-14 text-muted">
            {each.office} bertanya {each.asked}
            {each.isAboutDossier ? ' tentang seluruh berkas' : ''}
          </p>
          <p className="wrap-break-word mt-1 whitespace-pre-line">{each.question}</p>
          {each.answer === null ? (
            <p className="mt-2 text-14">
              <StatusTag tone={each.isLate ? 'attention' : 'waiting'}>
                {reviewText.unanswered}, ditunggu sampai {each.due}
              </StatusTag>
            </p>
          ) : (
            <div className="mt-2 border-line border-l-4 pl-4">
              <p className="text-14 text-muted">Dijawab {each.answered}</p>
              <p className="wrap-break-word whitespace-pre-line">{each.answer}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
