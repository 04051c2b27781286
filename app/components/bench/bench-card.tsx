import { reviewText } from '#app/text/review.ts'
import type { FormState } from '../form/form-state.ts'
import { Notice } from '../notice.tsx'
import { ApplicationCard, type ApplicationCardProps } from './application-card.tsx'
import { OpinionForm } from './opinion-form.tsx'
import { OpinionList, type OpinionListProps } from './opinion-list.tsx'
import { QuestionBox, type QuestionThread, QuestionThreads } from './question-box.tsx'

type Opinion = OpinionListProps['opinions'][number]

export interface BenchCard extends Omit<ApplicationCardProps, 'facts'> {
  itemId: string
  organisation: string
  facts: ApplicationCardProps['facts'] & { name: string }
  own: (Opinion & { code: string | null; givenAt: string | null }) | null
  others: Opinion[] | null
  form: {
    title: string
    choices: { value: string; label: string; keyHint: string }[]
    round: number
  } | null
  standing: 'open' | 'own' | 'not-open' | 'settled'
  dossierStage: string
  question: { earliest: string; proposed: string } | null
  questions: QuestionThread[]
}

interface ColumnsProps {
  card: BenchCard
  commandId: string
  state: FormState | undefined
}

/** The open application in the middle, the reader's form at its right. */
export function BenchCardColumns({ card, commandId, state }: ColumnsProps) {
  return (
    <>
      <article aria-labelledby="aplikasi" className="min-w-0">
        <p className="text-14 text-muted">{card.organisation}</p>
        <h2 id="aplikasi" className="wrap-break-word mb-1 text-balance font-bold text-22">
          {card.facts.name}
        </h2>
        <ApplicationCard {...card} />
        <h3 className="mt-7 mb-3 font-bold text-18">{reviewText.others}</h3>
        {card.others === null ? (
          <p className="max-w-measure text-muted">{reviewText.othersHidden}</p>
        ) : (
          <OpinionList opinions={card.others} />
        )}
        {card.questions.length > 0 ? (
          <section id="klarifikasi-daftar" aria-labelledby="klarifikasi-judul">
            <h3 id="klarifikasi-judul" className="mt-7 mb-3 font-bold text-18">
              {reviewText.questions}
            </h3>
            <QuestionThreads questions={card.questions} />
          </section>
        ) : null}
      </article>
      <aside aria-label={reviewText.formTitle} className="min-w-0 max-xl:mt-8 lg:max-xl:col-start-2">
        <OwnPart card={card} commandId={commandId} state={state} />
        {card.question ? (
          <div className="mt-6">
            <QuestionBox itemId={card.itemId} days={card.question} state={state} command={{ commandId }} />
          </div>
        ) : null}
      </aside>
    </>
  )
}

function OwnPart({ card, commandId, state }: ColumnsProps) {
  const { own, form } = card
  if (form !== null || state?.form === 'telaah')
    return (
      <>
        <h2 className="mb-3 font-bold text-18">{form?.title ?? reviewText.formTitle}</h2>
        <OpinionForm
          key={card.itemId}
          itemId={card.itemId}
          seenAt={own?.givenAt ?? null}
          round={form?.round ?? 0}
          state={state}
          command={{ commandId }}
          choices={form?.choices ?? []}
          stored={{ code: own?.code ?? '', note: own?.note ?? '', condition: own?.condition ?? '' }}
        />
      </>
    )
  return (
    <>
      <Notice>{sentenceFor(card)}</Notice>
      {own !== null && own.code !== null ? <OpinionList opinions={[own]} /> : null}
    </>
  )
}

function sentenceFor({ own, standing, dossierStage }: BenchCard): string {
  if (own === null) return reviewText.readOnly
  if (standing === 'own') return reviewText.own
  if (standing === 'not-open') return `${reviewText.notOpen} ${dossierStage.toLowerCase()}.`
  return reviewText.settled
}
