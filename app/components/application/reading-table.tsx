import { applicationText as text } from '#app/text/application.ts'
import { correctionText } from '#app/text/correction.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'

export interface QuarterReading {
  key: string
  label: string
  href: string
  reading: {
    users: string
    transactions: string
    source: string
    reason: string | null
    isPractice: boolean
    /** One of its figures was corrected after the dossier had been handed in. */
    isLateCorrected: boolean
  } | null
}

/** The last quarters, latest first, those without a reading among them. */
export function ReadingTable({ readings, mayRead }: { readings: QuarterReading[]; mayRead: boolean }) {
  return (
    <DataTable
      caption={text.readingsCaption}
      columns={mayRead ? [...figures, act] : figures}
      rows={readings}
      rowKey={({ key }) => key}
    />
  )
}

const absent = <span className="text-muted">{text.notRead}</span>

const figures: Column<QuarterReading>[] = [
  {
    key: 'quarter',
    label: text.quarter,
    isHeading: true,
    cell: ({ label, reading }) => (
      <>
        {label}
        {reading?.isLateCorrected ? (
          <a href="#riwayat" className="block font-normal text-14 text-warning underline">
            {correctionText.mark}
          </a>
        ) : null}
        {reading?.isPractice ? <span className="font-normal text-muted"> {text.practice}</span> : null}
      </>
    ),
  },
  { key: 'users', label: text.users, isFigure: true, cell: ({ reading }) => reading?.users ?? absent },
  {
    key: 'transactions',
    label: text.transactions,
    isFigure: true,
    cell: ({ reading }) => reading?.transactions ?? absent,
  },
  {
    key: 'source',
    label: text.source,
    cell: ({ reading }) =>
      reading === null ? (
        <span className="text-muted">-</span>
      ) : (
        <span>
          {reading.source}
          {reading.reason === null ? null : <span className="block text-muted">{reading.reason}</span>}
        </span>
      ),
  },
]

const act: Column<QuarterReading> = {
  key: 'act',
  label: text.act,
  cell: ({ href, label, reading }) => (
    <TextLink href={href} about={label}>
      {reading === null ? text.record : text.correct}
    </TextLink>
  ),
}
