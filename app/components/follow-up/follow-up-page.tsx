import { followUpText as text } from '#app/text/follow-up.ts'
import { TextLink } from '../button.tsx'
import { EvidenceSection, type EvidenceSectionProps } from '../evidence/evidence-section.tsx'
import type { FormState } from '../form/form-state.ts'
import { InsetText, Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { Section } from '../section.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Timeline } from '../timeline.tsx'
import { FollowUpForms } from './follow-up-forms.tsx'
import { FollowUpDecision, FollowUpState, type FollowUpStatus } from './follow-up-list.tsx'

interface Word {
  key: string
  at: string
  when: string
  who: string
  position: string
  what: string
  text: string | null
  documentId: string | null
  completedOn: string | null
  isReturn: boolean
}

export interface FollowUpPageProps {
  followUp: {
    id: string
    applicationId: string
    application: string
    organisation: string
    cycle: string
    decision: string
    decisionCode: string
    due: string | null
    isLate: boolean
    inCharge: string | null
    status: FollowUpStatus
    statusLabel: string
    acts: readonly string[]
    version: number
    words: Word[]
  }
  evidence: Omit<EvidenceSectionProps, 'missing'>
  today: string
  /** Reports are the head's: the representative is told whose they are. */
  mayReport: boolean
  commandId: string
  news: string | null
  state: FormState | undefined
}

/** What one decision asked for, what was said of it, and the next word on it. */
export function FollowUpPage(props: FollowUpPageProps) {
  const { followUp, evidence, today, mayReport, commandId, news, state } = props
  const { acts, status, words } = followUp
  const last = words.at(-1)
  const report = words.findLast(({ completedOn }) => completedOn !== null)
  const isTheirs = acts.includes('progressNoted')
  return (
    <ReaderPage
      current="followUps"
      crumbs={[{ href: '/tindak-lanjut', label: text.title }]}
      eyebrow={followUp.organisation}
      title={followUp.application}
      lead={leadOf(status, acts.length > 0)}
      isWide
    >
      {news ? (
        <Notice tone="good" isNews>
          {news}
        </Notice>
      ) : null}
      {status === 'open' && last?.isReturn === true ? (
        <Notice tone="warning" title={last.what}>
          <p className="whitespace-pre-line">{last.text}</p>
        </Notice>
      ) : null}
      <div className="grid max-w-[52rem] grid-cols-1 gap-x-12 min-[1700px]:max-w-none min-[1700px]:grid-cols-[minmax(0,52rem)_minmax(0,1fr)]">
        <div>
          <SummaryList
            rows={[
              { key: 'status', label: text.columns.status, value: <FollowUpState row={followUp} /> },
              {
                key: 'application',
                label: text.facts.card,
                value: (
                  <TextLink href={`/aplikasi/${followUp.applicationId}`}>{followUp.application}</TextLink>
                ),
              },
              { key: 'decision', label: text.facts.decision, value: <FollowUpDecision row={followUp} /> },
              { key: 'due', label: text.facts.due, value: followUp.due ?? text.noDue },
              { key: 'inCharge', label: text.facts.inCharge, value: followUp.inCharge },
              { key: 'cycle', label: text.facts.cycle, value: followUp.cycle },
            ]}
          />
          {status === 'reported' && report !== undefined ? (
            <Section id="laporan" title={text.reported}>
              <InsetText>
                <p className="wrap-break-word whitespace-pre-line">{report.text}</p>
                <p className="mt-1 text-14 text-muted">
                  {text.completedOn} {report.completedOn}. {report.who}, {report.when}
                </p>
              </InsetText>
            </Section>
          ) : null}
          <FollowUpForms
            acts={acts}
            state={state}
            commandId={commandId}
            expectedVersion={followUp.version}
            today={today}
          />
          {isTheirs && !mayReport ? <p className="mt-4 text-muted">{text.onlyHead}</p> : null}
        </div>
        <Section id="riwayat" title={text.history}>
          <Timeline
            empty={text.historyNone}
            events={words.toReversed().map((word) => ({
              key: word.key,
              title: word.what,
              who: `${word.who}, ${word.position}`,
              at: word.at,
              when: word.when,
              note: <Said word={word} />,
              isNotable: word.isReturn,
            }))}
          />
        </Section>
      </div>
      <EvidenceSection {...evidence} missing={[]} />
    </ReaderPage>
  )
}

function leadOf(status: FollowUpStatus, isTheirs: boolean): string | undefined {
  if (status === 'done') return text.doneLead
  if (isTheirs) return undefined
  return status === 'reported' ? text.waitingCheck : text.waitingAgency
}

function Said({ word }: { word: Word }) {
  if (word.text === null && word.completedOn === null) return null
  return (
    <>
      {word.text}
      {word.completedOn === null ? null : (
        <p className="text-14 text-muted">
          {text.completedOn} {word.completedOn}
        </p>
      )}
      {word.documentId === null ? null : (
        <p>
          <TextLink href={`/dokumen/${word.documentId}`}>{text.document}</TextLink>
        </p>
      )}
    </>
  )
}
