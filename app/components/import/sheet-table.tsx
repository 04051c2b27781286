import { wholeNumber } from '#app/text/figures.ts'
import { importText as text } from '#app/text/import.ts'
import { withQuery } from '../address-query.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Fold } from '../fold.tsx'
import { CheckboxField } from '../form/checkbox-field.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import type { ImportSheet, RowStateName } from './import-model.ts'

const shownStates: readonly RowStateName[] = ['baru', 'berubah', 'sama', 'pertanyaan', 'galat']

/** The sheets of a workbook, each with how its rows stand; each leads to its rows. */
export function SheetTable({ sheets, search }: { sheets: ImportSheet[]; search: string }) {
  const address = (kind: string) =>
    `${withQuery(search, { lembar: kind, keadaan: null, kabar: null, halaman: null })}#baris`
  const columns: Column<ImportSheet>[] = [
    {
      key: 'sheet',
      label: text.sheet,
      isHeading: true,
      cell: ({ kind, label }) => <TextLink href={address(kind)}>{label}</TextLink>,
    },
    { key: 'rows', label: text.columns.rows, isFigure: true, cell: ({ rows }) => wholeNumber(rows) },
    ...shownStates.map(
      (state): Column<ImportSheet> => ({
        key: state,
        label: text.rowStates[state],
        isFigure: true,
        cell: ({ counts }) => (counts[state] === 0 ? '-' : wholeNumber(counts[state])),
      }),
    ),
  ]
  return (
    <DataTable caption={text.sheetsCaption} columns={columns} rows={sheets} rowKey={({ kind }) => kind} />
  )
}

/** What a blank cell means in all its sheets. */
export function BlankForm({
  emptiesBlanks,
  state,
  command,
}: {
  emptiesBlanks: boolean
  state: FormState | null | undefined
  command: CommandFieldsProps
}) {
  return (
    <Fold title={text.blanksFold} isOpen={state?.form === 'kosong'} className="mt-4">
      <FormFrame name="kosong" state={state} command={command}>
        <CheckboxField
          name="kosongkan"
          label={text.emptiesBlanks}
          help={text.emptiesBlanksHelp}
          isChecked={emptiesBlanks}
        />
        <FormActions>
          <SubmitButton look="secondary">{text.blanksSave}</SubmitButton>
        </FormActions>
      </FormFrame>
    </Fold>
  )
}
