import { renamedText, evidenceText as text } from '#app/text/evidence.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Notice } from '../notice.tsx'
import { Section } from '../section.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Timeline, type TimelineEvent } from '../timeline.tsx'
import type { ListedLine } from './evidence-table.tsx'

interface FileLine {
  number: number
  name: string
  type: string
  size: string
  sha256: string
  href: string | null
  scanLabel: string
  uploaded: string
  by: string
  reason: string | null
}

export interface EvidenceDetailProps extends Omit<ListedLine, 'file'> {
  ground: string | null
  files: FileLine[]
  same: { id: string; proves: string; href: string }[]
  history: TimelineEvent[]
  acts: { mayReplace: boolean; mayChange: boolean; mayWithdraw: boolean }
}

/** One piece of evidence: what it is, what it is for, every file it had, what happened to it. */
export function EvidenceDetail(props: EvidenceDetailProps) {
  const { href, about, files, same, history, acts } = props
  const renamed = renamedText(files[0]?.name ?? '')
  return (
    <>
      {props.isRestricted ? (
        <Notice tone="warning" title={text.restricted}>
          <p>{props.ground}</p>
          <p className="mt-1 text-14 text-muted">{text.restrictedLead}</p>
        </Notice>
      ) : null}
      {renamed === null ? null : <Notice tone="warning">{renamed}</Notice>}
      <SummaryList
        rows={[
          { key: 'kind', label: text.columns.kind, value: props.kind },
          { key: 'organisation', label: text.columns.organisation, value: props.organisation },
          { key: 'access', label: text.columns.access, value: props.access },
          { key: 'until', label: text.columns.validUntil, value: props.validUntil ?? text.noEnd },
          { key: 'standing', label: text.columns.standing, value: props.standingLabel },
          {
            key: 'about',
            label: text.where,
            value: (
              <ul>
                {about.map((each) => (
                  <li key={each.key}>
                    <TextLink href={each.href}>{each.name}</TextLink>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <div className="on-screen mt-4 flex flex-wrap gap-3">
        {acts.mayReplace ? (
          <ButtonLink href={`${href}/ganti`} look="secondary">
            {text.replace}
          </ButtonLink>
        ) : null}
        {acts.mayChange ? (
          <ButtonLink href={`${href}/ubah`} look="secondary">
            {text.change}
          </ButtonLink>
        ) : null}
        {acts.mayWithdraw ? (
          <ButtonLink href={`${href}/tarik`} look="quiet">
            {text.withdraw}
          </ButtonLink>
        ) : null}
      </div>
      <Section id="berkas" title={files.length > 1 ? text.files : text.file}>
        <DataTable
          caption={text.files}
          columns={fileColumns(files[0]?.number ?? 0)}
          rows={files}
          rowKey={({ number }) => String(number)}
        />
      </Section>
      {same.length > 0 ? (
        <Section id="sama" title={text.same}>
          <ul className="box grid gap-2 rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
            {same.map((each) => (
              <li key={each.id}>
                <TextLink href={each.href}>{each.proves}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="riwayat" title={text.history}>
        <Timeline events={history} empty="" />
      </Section>
    </>
  )
}

function fileColumns(current: number): Column<FileLine>[] {
  return [
    {
      key: 'name',
      label: text.columns.name,
      isHeading: true,
      cell: ({ number, name, reason }) => (
        <>
          <span className="wrap-anywhere">{name}</span>
          <span className="block font-normal text-14 text-muted">
            {text.fileNumber(number)}
            {number === current ? `, ${text.current}` : ''}
          </span>
          {reason === null ? null : <span className="block font-normal text-14">{reason}</span>}
        </>
      ),
    },
    { key: 'type', label: text.columns.typeAndSize, cell: ({ type, size }) => `${type}, ${size}` },
    {
      key: 'uploaded',
      label: text.columns.uploaded,
      cell: ({ uploaded, by }) => (
        <span>
          {uploaded}
          <span className="block text-muted">{by}</span>
        </span>
      ),
    },
    { key: 'scan', label: text.columns.scan, cell: ({ scanLabel }) => scanLabel },
    {
      key: 'sha256',
      label: text.columns.sha256,
      cell: ({ sha256 }) => <code className="wrap-anywhere text-14 print:text-[8pt]">{sha256}</code>,
    },
    {
      key: 'act',
      label: text.columns.file,
      cell: ({ href, name }) =>
        href === null ? null : (
          <TextLink href={href} about={name}>
            {text.download}
          </TextLink>
        ),
    },
  ]
}
