import { settingsText } from '#app/text/settings.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'
import type { ChangeOfSetting } from './setting-history.tsx'

const labels = settingsText.checkColumns

const columns: Column<ChangeOfSetting>[] = [
  { key: 'label', label: labels.label, isHeading: true, cell: ({ label }) => label },
  {
    key: 'from',
    label: labels.from,
    cell: ({ from }) => <span className="wrap-anywhere text-muted">{from}</span>,
  },
  {
    key: 'to',
    label: labels.to,
    cell: ({ to }) => <strong className="wrap-anywhere font-semibold">{to}</strong>,
  },
]

/** What was and what becomes, answer by answer. */
export function ChangeTable({ caption, changes }: { caption: string; changes: ChangeOfSetting[] }) {
  return <DataTable caption={caption} columns={columns} rows={changes} rowKey={({ key }) => key} />
}

/** What a change touches and from when, a sentence each. */
export function Touches({ sentences }: { sentences: readonly string[] }) {
  return (
    <Section id="akibat" title={settingsText.touches}>
      <ul className="grid max-w-measure list-disc gap-1.5 pl-5 marker:text-muted">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}
