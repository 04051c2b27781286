import { holidayText as text } from '#app/text/settings.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { Notice } from '../notice.tsx'
import { Section } from '../section.tsx'

interface HolidayEffectsProps {
  days: { date: string; day: string; name: string; source: string; state: string }[]
  deadlines: { key: string; what: string; on: string; to: string; who: string }[]
  counts: { key: string; what: string; from: string; to: string }[]
}

const dayColumns: Column<HolidayEffectsProps['days'][number]>[] = [
  { key: 'day', label: text.columns.date, isHeading: true, cell: ({ day }) => day },
  { key: 'name', label: text.columns.name, cell: ({ name }) => name },
  { key: 'source', label: text.columns.source, cell: ({ source }) => source },
  { key: 'state', label: text.stateLabel, cell: ({ state }) => <strong>{state}</strong> },
]

const deadlineColumns: Column<HolidayEffectsProps['deadlines'][number]>[] = [
  { key: 'what', label: text.deadlineColumns.what, isHeading: true, cell: ({ what }) => what },
  { key: 'on', label: text.deadlineColumns.on, cell: ({ on }) => on },
  { key: 'to', label: text.deadlineColumns.to, cell: ({ to }) => <strong>{to}</strong> },
  { key: 'who', label: text.deadlineColumns.who, cell: ({ who }) => who },
]

const countColumns: Column<HolidayEffectsProps['counts'][number]>[] = [
  { key: 'what', label: text.countColumns.what, isHeading: true, cell: ({ what }) => what },
  { key: 'from', label: text.countColumns.from, cell: ({ from }) => from },
  { key: 'to', label: text.countColumns.to, cell: ({ to }) => <strong>{to}</strong> },
]

/** What a change of the holidays does: the days, the deadlines it meets, and the working days it takes. */
export function HolidayEffects({ days, deadlines, counts }: HolidayEffectsProps) {
  return (
    <>
      <DataTable caption={text.title} columns={dayColumns} rows={days} rowKey={({ date }) => date} />
      <Section id="tenggat" title={text.deadlines}>
        <DataTable
          caption={text.deadlines}
          columns={deadlineColumns}
          rows={deadlines}
          rowKey={({ key }) => key}
          empty={text.noDeadlines}
        />
        {deadlines.length > 0 ? <Notice tone="warning">{text.deadlinesStay}</Notice> : null}
      </Section>
      {counts.length > 0 ? (
        <Section id="hari-kerja" title={text.counts}>
          <DataTable caption={text.counts} columns={countColumns} rows={counts} rowKey={({ key }) => key} />
        </Section>
      ) : null}
      <p className="mt-6 max-w-measure text-muted">{text.nextTime}</p>
    </>
  )
}
