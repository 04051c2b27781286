import { decisionText } from '#app/text/desk.ts'
import { replyText, windowSentence } from '#app/text/reply.ts'
import { ButtonLink } from '../button.tsx'
import { type DecisionVersion, DecisionVersions } from '../desk/decision-view.tsx'
import { type Dissent, DissentList } from '../desk/dissent-list.tsx'
import type { FormState } from '../form/form-state.ts'
import { Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { Section } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'
import { AnswerForm, ObjectionForm } from './reply-forms.tsx'

interface Objection {
  id: string
  ground: string
  at: string
  answer: string | null
  isUpheld: boolean | null
  answeredAt: string | null
}

export interface ReplyItemPageProps {
  item: {
    itemId: string
    version: number
    stage: string
    name: string
    organisation: string
    window: { until: string; isOpen: boolean }
    decisions: DecisionVersion[]
    objections: Objection[]
    dissents: Dissent[]
    mayObject: boolean
    mayAnswer: boolean
    mayDecideAgain: boolean
    mayConfirmAgain: boolean
    isAgain: boolean
    isRepresentative: boolean
  }
  commandId: string
  news: string | null
  state: FormState | undefined
}

/** A decision and what its agency says to it. */
export function ReplyItemPage({ item, commandId, news, state }: ReplyItemPageProps) {
  const command = { commandId, expectedVersion: item.version }
  const again = `/desk/butir/${item.itemId}`
  return (
    <ReaderPage
      current="reply"
      crumbs={[{ href: '/tanggapan', label: replyText.title }]}
      eyebrow={item.organisation}
      title={item.name}
      lead={leadOf(item)}
      actions={
        item.mayConfirmAgain ? (
          <ButtonLink href={again}>{replyText.confirmAgain}</ButtonLink>
        ) : item.mayDecideAgain ? (
          <ButtonLink href={again}>{replyText.decideAgain}</ButtonLink>
        ) : undefined
      }
    >
      {news ? (
        <Notice tone="good" isNews>
          {news}
        </Notice>
      ) : null}
      {item.mayAnswer || state?.form === 'jawaban' ? (
        <AnswerForm state={state} command={command} ground={item.objections.at(-1)?.ground ?? ''} />
      ) : null}
      <Section id="versi" title={item.decisions.length > 1 ? replyText.versionsMany : replyText.versions}>
        <DecisionVersions decisions={item.decisions} />
      </Section>
      {item.dissents.length > 0 ? (
        <Section id="berbeda" title={decisionText.dissents}>
          <DissentList dissents={item.dissents} />
        </Section>
      ) : null}
      <Section id="keberatan" title={replyText.objections}>
        {item.objections.length === 0 ? (
          <p className="text-muted">{replyText.noObjections}</p>
        ) : (
          <Objections objections={item.objections} />
        )}
        {item.mayObject || state?.form === 'keberatan' ? (
          <div className="mt-6">
            <ObjectionForm state={state} command={command} />
          </div>
        ) : item.isRepresentative && item.window.isOpen ? (
          <p className="mt-4 text-muted">{replyText.onlyHead}</p>
        ) : null}
      </Section>
    </ReaderPage>
  )
}

function leadOf({ isAgain, stage, window }: ReplyItemPageProps['item']): string {
  if (isAgain) return replyText.waitingAgain
  return stage === 'objected' ? replyText.waitingAnswer : windowSentence(window)
}

function Objections({ objections }: { objections: Objection[] }) {
  return (
    <ul className="grid gap-3">
      {objections.map((each) => (
        <li key={each.id} className="box rounded-box border border-line bg-paper px-5 py-4">
          <p className="text-14 text-muted">Diajukan {each.at}</p>
          <p className="wrap-break-word mt-1 max-w-measure whitespace-pre-line">{each.ground}</p>
          {each.answer === null ? (
            <p className="mt-2 text-14">
              <StatusTag tone="waiting">{replyText.statuses.waiting}</StatusTag>
            </p>
          ) : (
            <div className="mt-3 border-line border-l-4 pl-4">
              <StatusTag tone={each.isUpheld ? 'done' : 'stopped'}>
                {each.isUpheld ? replyText.upheld : replyText.notUpheld}
              </StatusTag>
              <p className="wrap-break-word max-w-measure whitespace-pre-line">{each.answer}</p>
              <p className="text-14 text-muted">Dijawab {each.answeredAt}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
