import { fileSize } from '#app/text/figures.ts'
import { submissionText as text } from '#app/text/submission.ts'
import { ActionList } from '../action-list.tsx'
import { ButtonLink, TextLink } from '../button.tsx'
import { EvidenceSection } from '../evidence/evidence-section.tsx'
import type { EvidenceLine } from '../evidence/evidence-table.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { Notice } from '../notice.tsx'
import { PaperComing } from '../paper-coming.tsx'
import { NothingYet, Section } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'
import { type Task, TaskList } from '../task-list.tsx'
import { Timeline, type TimelineEvent } from '../timeline.tsx'
import { unbroken } from '../unbroken.tsx'

/** What the view `dossierPage` returns, as far as it is drawn here. */
export interface DossierProps {
  id: string
  organisationId: string
  isOwn: boolean
  stage: string
  returnNote: { missing: string; due: string } | null
  /** What may still be done once it is submitted; null before. */
  after: { frozen: string; mend: string; open: string } | null
  /** Where whoever answers for the applications goes on; null when nothing lacks. */
  next: { href: string; name: string } | null
  tasks: (Task & { isOptional?: boolean })[]
  waits: { who: string; what: string; when: string; due: string | null }[]
  questions: DossierQuestion[]
  evidence: { lines: EvidenceLine[]; addHref: string | null }
  receipts: { id: string; title: string; made: string; bytes: number }[]
  receiptNumber: string | null
  /** Whether anything is kept that could be taken away. */
  hasEvidence: boolean
  events: TimelineEvent[]
  acts: string[]
}

interface DossierQuestion {
  id: string
  office: string
  about: string | null
  question: string
  asked: string
  due: string
  answer: string | null
  answered: string | null
  answerHref: string | null
}

interface StartProps {
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** The page of a dossier under its title. */
export function DossierPage({ dossier, ...start }: { dossier: DossierProps } & StartProps) {
  const { id, organisationId, returnNote, after, tasks, waits, receipts, events } = dossier
  // After the submission more may be brought, but nothing of it is asked for.
  const asked = after === null ? ['to-do', 'attention'] : ['attention']
  const optional = tasks.filter(({ isOptional }) => isOptional === true)
  const isAsked = dossier.isOwn && tasks.some(({ state }) => asked.includes(state))
  return (
    <>
      {returnNote ? (
        <Notice tone="warning" title={text.returnedTitle}>
          <p className="whitespace-pre-line">{returnNote.missing}</p>
          {returnNote.due ? <p className="mt-2 font-semibold">{returnNote.due}.</p> : null}
          {dossier.isOwn ? (
            <p className="on-screen mt-2">
              {text.returnedNext}{' '}
              <TextLink href={`/aplikasi?perangkat=${organisationId}`}>{text.openApplications}</TextLink>
            </p>
          ) : null}
        </Notice>
      ) : null}
      {after === null ? null : (
        <Notice tone="info" title={after.frozen}>
          <p>
            {after.mend} {after.open}
          </p>
          <ReceiptLink dossier={dossier} />
        </Notice>
      )}
      <Acts dossier={dossier} {...start} />
      <Section id="tugas" title={isAsked ? text.tasks : text.contents}>
        {dossier.next === null ? null : (
          <p className="on-screen mb-4">
            <ButtonLink href={dossier.next.href}>
              {text.goOn}: {dossier.next.name}
            </ButtonLink>
          </p>
        )}
        <TaskList tasks={tasks.filter(({ isOptional }) => isOptional !== true)} />
        <p className="on-screen mt-3">
          <TextLink href={`/aplikasi?perangkat=${organisationId}`}>{text.openApplications}</TextLink>
        </p>
      </Section>
      {optional.length === 0 ? null : (
        <Section id="boleh" title={text.optional}>
          <TaskList tasks={optional} />
        </Section>
      )}
      <Section id="menunggu" title={text.waits}>
        <ActionList rows={waits.map(waitRow)} empty={text.waitsEmpty} />
      </Section>
      {dossier.questions.length > 0 ? (
        <Section id="klarifikasi" title={text.questions}>
          <ActionList rows={dossier.questions.map(questionRow)} empty="" />
        </Section>
      ) : null}
      <EvidenceSection
        {...dossier.evidence}
        missing={[]}
        bundleHref={dossier.hasEvidence ? `/pengajuan/${id}/bukti.zip` : null}
      />
      <Section id="tanda-terima" title={text.receipts}>
        {receipts.length > 0 ? (
          <ActionList
            rows={receipts.map((receipt) => ({
              key: receipt.id,
              title: receipt.title,
              hint: receipt.made,
              when: dossier.receiptNumber,
              action: (
                <TextLink href={`/dokumen/${receipt.id}`} about={receipt.title}>
                  {text.download} (PDF, {fileSize(receipt.bytes)})
                </TextLink>
              ),
            }))}
            empty=""
          />
        ) : (
          <NoReceipt isComing={dossier.receiptNumber !== null} href={`/pengajuan/${id}#tanda-terima`} />
        )}
      </Section>
      <Section id={`perjalanan-${id}`} title={text.story}>
        <Timeline events={events} empty={text.storyEmpty} />
      </Section>
    </>
  )
}

/** The receipt is what one looks for first once a dossier is handed in. */
function ReceiptLink({ dossier: { receipts, receiptNumber } }: { dossier: DossierProps }) {
  const [latest] = receipts
  if (latest === undefined) return null
  return (
    <p className="on-screen mt-2">
      <TextLink href={`/dokumen/${latest.id}`}>
        {text.receipt} {receiptNumber} (PDF, {fileSize(latest.bytes)})
      </TextLink>
    </p>
  )
}

function NoReceipt({ isComing, href }: { isComing: boolean; href: string }) {
  if (!isComing) return <NothingYet sentence={text.receiptsEmpty} />
  return <PaperComing sentence={text.receiptMaking} again={text.receiptAgain} href={href} />
}

function waitRow({ who, what, when, due }: DossierProps['waits'][number]) {
  return {
    key: `${who} ${what}`,
    title: who,
    hint: what,
    when: (
      <>
        <p>{unbroken(when)}</p>
        {due === null ? null : <p>{unbroken(due)}</p>}
      </>
    ),
  }
}

function questionRow(question: DossierQuestion) {
  const { id, office, about, asked, due, answer, answered, answerHref } = question
  return {
    key: id,
    title: `${office}${about === null ? '' : `: ${about}`}`,
    hint: (
      <>
        <p className="whitespace-pre-line text-ink">{question.question}</p>
        {answer === null ? (
          <p>{asked}</p>
        ) : (
          <p className="mt-1.5 whitespace-pre-line border-line border-l-4 pl-3 text-ink">{answer}</p>
        )}
      </>
    ),
    when:
      answered === null ? (
        <StatusTag tone="attention">{due}</StatusTag>
      ) : (
        <StatusTag tone="done">Dijawab {answered}</StatusTag>
      ),
    action: answerHref === null ? null : <ButtonLink href={answerHref}>{text.answer}</ButtonLink>,
  }
}

/** What may be done to the dossier now; the first of them is the page's one primary button. */
function Acts({ dossier: { id, acts, stage }, state, command }: { dossier: DossierProps } & StartProps) {
  const base = `/pengajuan/${id}`
  const mayStart = acts.includes('reviewStarted')
  const links = [
    { act: 'submitted', href: `${base}/ajukan`, label: stage === 'returned' ? text.resubmit : text.submit },
    { act: 'takenAsIs', href: `${base}/batas`, label: text.deadline },
    { act: 'withdrawn', href: `${base}/tarik`, label: text.withdraw },
    { act: 'returned', href: `${base}/kembalikan`, label: text.giveBack },
    ...(acts.includes('takenAsIs')
      ? []
      : [{ act: 'extended', href: `${base}/batas`, label: text.extendOnly }]),
  ].filter((link) => acts.includes(link.act))
  if (!mayStart && links.length === 0) return null
  return (
    <div className="on-screen">
      {mayStart ? (
        <FormFrame state={state} command={command} name="mulai">
          <p className="mb-3 max-w-measure text-muted">{text.startLead}</p>
          <SubmitButton>{text.start}</SubmitButton>
        </FormFrame>
      ) : null}
      <div className={`flex flex-wrap gap-3 ${mayStart ? 'mt-3' : ''}`}>
        {links.map(({ href, label, act }, index) => (
          <ButtonLink
            key={act}
            href={href}
            look={
              index === 0 && !mayStart && act !== 'withdrawn' && act !== 'extended' ? 'primary' : 'secondary'
            }
          >
            {label}
          </ButtonLink>
        ))}
      </div>
    </div>
  )
}
