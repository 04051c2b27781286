import { evidenceText } from '#app/text/evidence.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { submitText as text } from '#app/text/submission.ts'
import { ActionList } from '../action-list.tsx'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Notice } from '../notice.tsx'
import { NothingYet, Section } from '../section.tsx'
import { CheckedAnswers, type CheckedAnswersProps } from './checked-answers.tsx'

interface CheckedApplication {
  id: string
  name: string
  answers: { answered: number; asked: number; notKnown: number }
  readings: { done: number; asked: number }
  evidence: { stated: number; proved: number }
  checked: CheckedAnswersProps['checked']
  /** What is missing, in words; empty when nothing is. */
  missing: string
}

const columnsFor = (dossierId: string): Column<CheckedApplication>[] => [
  {
    key: 'name',
    label: 'Aplikasi',
    isHeading: true,
    cell: ({ id, name }) => <TextLink href={`/aplikasi/${id}?berkas=${dossierId}`}>{name}</TextLink>,
  },
  {
    key: 'answers',
    label: text.answers,
    isFigure: true,
    cell: ({ answers: { answered, asked, notKnown } }) => (
      <>
        {partOf(answered, asked)}
        {notKnown > 0 ? (
          <span className="block text-muted">{text.notKnown(wholeNumber(notKnown))}</span>
        ) : null}
      </>
    ),
  },
  {
    key: 'readings',
    label: text.readings,
    isFigure: true,
    cell: ({ readings }) => partOf(readings.done, readings.asked),
  },
]

function partOf(part: number, all: number): string {
  return `${wholeNumber(part)} dari ${wholeNumber(all)}`
}

interface SubmissionCheckProps {
  dossierId: string
  /** Since when changes are marked; null where there is nothing to compare with. */
  changedSince: string | null
  applications: CheckedApplication[]
  /** What is stated and wants evidence, and how much of it has some. */
  evidence: { stated: number; proved: number }
}

/** What is submitted and what is missing in it, before it is submitted. */
export function SubmissionCheck({ dossierId, applications, evidence, changedSince }: SubmissionCheckProps) {
  const lacking = applications.filter((application) => application.missing !== '')
  return (
    <>
      <Section id="kurang" title={lacking.length === 0 ? text.complete : text.missing}>
        {lacking.length === 0 ? (
          <Notice tone="good">{text.nothingMissing}</Notice>
        ) : (
          <>
            <p className="mb-3 max-w-measure text-muted">{text.missingLead}</p>
            <ActionList
              rows={lacking.map(({ id, name, missing }) => ({
                key: id,
                title: name,
                hint: missing,
                action: (
                  <TextLink href={`/aplikasi/${id}?berkas=${dossierId}`} about={name}>
                    Lengkapi
                  </TextLink>
                ),
              }))}
              empty=""
            />
          </>
        )}
      </Section>
      <Section id="isi-berkas" title={`${text.what}: ${wholeNumber(applications.length)} aplikasi`}>
        {applications.length === 0 ? (
          <NothingYet sentence={text.empty} />
        ) : (
          <DataTable
            caption={text.what}
            columns={columnsFor(dossierId)}
            rows={applications}
            rowKey={(row) => row.id}
          />
        )}
        {evidence.stated === 0 ? null : (
          <p className="mt-3 max-w-measure">
            {evidenceText.unprovenLead(evidence.stated, evidence.proved)}{' '}
            {evidence.proved === evidence.stated ? null : (
              <TextLink href="/bukti/belum">{evidenceText.unprovenLink}</TextLink>
            )}
          </p>
        )}
      </Section>
      {applications.length === 0 ? null : (
        <Section id="jawaban" title={text.check}>
          <p className="mb-3 max-w-measure text-muted">
            {text.checkLead} {changedSince === null ? null : text.changedSince(changedSince)}
          </p>
          <div className="grid gap-3">
            {applications.map((application) => (
              <CheckedAnswers
                key={application.id}
                {...application}
                dossierId={dossierId}
                isOpen={applications.length <= mostOpen}
              />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

/** With so few applications all answers stand open. */
const mostOpen = 3
