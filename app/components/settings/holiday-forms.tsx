import { holidayText as text } from '#app/text/settings.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { Fold } from '../fold.tsx'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { DateField, TextField } from '../form/text-field.tsx'

interface Day {
  date: string
  day: string
  name: string
  source: string
}

type Frame = Pick<FormFrameProps, 'state' | 'command'>

const columns: Column<Day>[] = [
  {
    key: 'day',
    label: text.columns.date,
    isHeading: true,
    cell: ({ date, day }) => (
      <time dateTime={date} className="figure">
        {day}
      </time>
    ),
  },
  { key: 'name', label: text.columns.name, cell: ({ name }) => name },
  {
    key: 'source',
    label: text.columns.source,
    cell: ({ source }) => <span className="text-muted">{source}</span>,
  },
]

/** The days of a year, each to be chosen for taking away. */
export function HolidayTable({ year, rows, state, command }: Frame & { year: string; rows: Day[] }) {
  const table = (
    <DataTable
      caption={text.yearTitle(year)}
      columns={columns}
      rows={rows}
      rowKey={({ date }) => date}
      selection={{ name: 'hapus', labelOf: ({ day, name }) => `${day}, ${name}` }}
      empty={text.none(year)}
    />
  )
  if (rows.length === 0) return table
  return (
    <FormFrame name="hapus" state={state} command={{ ...command, commandId: `${command.commandId}h` }}>
      {table}
      <div className="on-screen mt-4">
        <SubmitButton look="secondary" name="tindakan" value="hapus">
          {text.remove}
        </SubmitButton>
      </div>
    </FormFrame>
  )
}

/** The built-in list of a year, one press away. */
export function SuggestedDays({ label, state, command }: Frame & { label: string }) {
  return (
    <FormFrame name="usul" state={state} command={{ ...command, commandId: `${command.commandId}u` }}>
      <p className="mt-5 mb-3 max-w-measure text-muted">{text.suggestLead}</p>
      <SubmitButton look="secondary" name="tindakan" value="usul">
        {label}
      </SubmitButton>
    </FormFrame>
  )
}

/** One day by hand, or a list pasted from a letter or a sheet. */
export function HolidayForms({ state, command }: Frame) {
  const common = { state, command }
  return (
    <div className="grid max-w-page gap-3">
      <Fold title={text.addTitle} isOpen={state?.form === 'tambah'}>
        <FormFrame name="tambah" {...common} command={{ ...command, commandId: `${command.commandId}t` }}>
          <DateField name="tanggal" label={text.date} />
          <TextField name="nama" label={text.name} />
          <TextField name="sumber" label={text.source} help={text.sourceHelp} isOptional />
          <FormActions>
            <SubmitButton look="secondary" name="tindakan" value="tambah">
              {text.add}
            </SubmitButton>
          </FormActions>
        </FormFrame>
      </Fold>
      <Fold title={text.pasteTitle} isOpen={state?.form === 'tempel'}>
        <FormFrame name="tempel" {...common} command={{ ...command, commandId: `${command.commandId}p` }}>
          <TextArea name="isi" label={text.paste} help={text.pasteHelp} rows={8} />
          <TextField name="sumber" label={text.source} help={text.sourceHelp} isOptional />
          <FormActions>
            <SubmitButton look="secondary" name="tindakan" value="tempel">
              {text.add}
            </SubmitButton>
          </FormActions>
        </FormFrame>
      </Fold>
    </div>
  )
}
