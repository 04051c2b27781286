import { importText as text } from '#app/text/import.ts'
import { Fold } from '../fold.tsx'
import { CheckboxField } from '../form/checkbox-field.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { controlClasses, describedBy } from '../form/field-frame.tsx'
import { useField } from '../form/form-context.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextField } from '../form/text-field.tsx'
import type { ImportColumn, ImportColumns } from './import-model.ts'

interface ColumnFormProps {
  columns: ImportColumns
  /** Everything a column may be taken for. */
  targets: readonly { key: string; label: string }[]
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** The columns of the file, each with samples of what is in it and the field it is taken for. */
export function ColumnForm({ columns, targets, state, command }: ColumnFormProps) {
  return (
    <>
      <p className="mb-4 max-w-measure text-muted">{text.columnsLead}</p>
      <FormFrame name="kolom" state={state} command={command}>
        <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
          {columns.list.map((column) => (
            <ColumnRow key={column.position} column={column} targets={targets} />
          ))}
        </ul>
        <div className="mt-5">
          <CheckboxField
            name="kosongkan"
            label={text.emptiesBlanks}
            help={text.emptiesBlanksHelp}
            isChecked={columns.emptiesBlanks}
          />
        </div>
        <FormActions>
          <SubmitButton>{text.columnsSave}</SubmitButton>
        </FormActions>
      </FormFrame>
    </>
  )
}

function ColumnRow({ column, targets }: { column: ImportColumn; targets: ColumnFormProps['targets'] }) {
  const { position, header, key, note, samples } = column
  const { id, error, value } = useField(`kolom-${position}`, key ?? '')
  return (
    <li
      className={`grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] sm:px-6 ${error ? 'border-danger border-l-4' : ''}`}
    >
      <div className="wrap-break-word min-w-0">
        <span id={`${id}-judul`} className="font-semibold">
          {header}
        </span>
        <p id={`${id}-bantuan`} className="text-14 text-muted">
          {samples.length === 0 ? text.noSamples : samples.join(' · ')}
          {note ? <span className="block text-warning">{note}</span> : null}
        </p>
      </div>
      <div>
        {error ? (
          <p id={`${id}-galat`} className="mb-1 font-semibold text-danger">
            {error}
          </p>
        ) : null}
        <select
          id={id}
          name={`kolom-${position}`}
          defaultValue={value}
          aria-label={`${text.takenFor}: ${header}`}
          aria-describedby={describedBy(id, { help: true, error })}
          aria-invalid={error ? true : undefined}
          className={controlClasses(error, 'w-full max-w-full')}
        >
          <option value="">{text.notRead}</option>
          {targets.map((target) => (
            <option key={target.key} value={target.key}>
              {target.label}
            </option>
          ))}
        </select>
      </div>
    </li>
  )
}

/** Another sheet of the workbook, or another line as its header. */
export function SheetForm({ columns, state, command }: Omit<ColumnFormProps, 'targets'>) {
  const { sheets, sheet, headerRow } = columns
  return (
    <Fold title={text.sheetFold} isOpen={state?.form === 'lembar'} className="mt-3">
      <FormFrame name="lembar" state={state} command={command}>
        <ChoiceField
          name="lembar"
          label={text.sheet}
          as="select"
          stored={sheet}
          choices={sheets.map(({ name, isHidden }) => ({
            value: name,
            label: isHidden ? `${name} (${text.hiddenSheet})` : name,
          }))}
        />
        <TextField
          name="judul"
          label={text.headerRow}
          stored={String(headerRow)}
          width="short"
          inputMode="numeric"
        />
        <SubmitButton look="secondary">{text.sheetSave}</SubmitButton>
      </FormFrame>
    </Fold>
  )
}
