import { wholeNumber } from '#app/text/figures.ts'
import { submitText as text } from '#app/text/submission.ts'
import { ActionList } from '../action-list.tsx'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Notice } from '../notice.tsx'
import { NothingYet, Section } from '../section.tsx'

interface CheckedApplication {
  id: string
  name: string
  percent: number
  /** What is missing, in words; empty when nothing is. */
  missing: string
}

const columns: Column<CheckedApplication>[] = [
  {
    key: 'name',
    label: 'Aplikasi',
    isHeading: true,
    cell: ({ id, name }) => <TextLink href={`/aplikasi/${id}`}>{name}</TextLink>,
  },
  {
    key: 'percent',
    label: 'Kelengkapan',
    isFigure: true,
    cell: ({ percent }) => `${wholeNumber(percent)}%`,
  },
]

/** What is submitted and what is missing in it, before it is submitted. */
export function SubmissionCheck({ applications }: { applications: CheckedApplication[] }) {
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
                  <TextLink href={`/aplikasi/${id}`} about={name}>
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
          <DataTable caption={text.what} columns={columns} rows={applications} rowKey={(row) => row.id} />
        )}
      </Section>
    </>
  )
}
