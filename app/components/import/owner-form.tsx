import { leaveOut, ownerRows, importText as text } from '#app/text/import.ts'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { controlClasses, describedBy } from '../form/field-frame.tsx'
import { useField } from '../form/form-context.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import type { ImportOwners } from './import-model.ts'

interface OwnerFormProps {
  owners: ImportOwners
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** The owners that are not on record: whose their rows are, or that they are left out. */
export function OwnerForm({ owners, state, command }: OwnerFormProps) {
  return (
    <>
      <p className="mb-4 max-w-measure text-muted">{text.ownersLead}</p>
      <FormFrame name="pemilik" state={state} command={command}>
        <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
          {owners.list.map((owner, place) => (
            <OwnerRow key={owner.owner} owner={owner} place={place} organisations={owners.organisations} />
          ))}
        </ul>
        <FormActions>
          <SubmitButton>{text.ownersSave}</SubmitButton>
        </FormActions>
      </FormFrame>
    </>
  )
}

interface OwnerRowProps {
  owner: ImportOwners['list'][number]
  place: number
  organisations: ImportOwners['organisations']
}

function OwnerRow({ owner: { owner, rows, said, hints }, place, organisations }: OwnerRowProps) {
  const name = `pemilik-${place}`
  const { id, error, value } = useField(name, said)
  return (
    <li
      className={`grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] sm:px-6 ${error ? 'border-danger border-l-4' : ''}`}
    >
      <div className="wrap-break-word min-w-0">
        <span className="font-semibold">{owner}</span>
        <p id={`${id}-bantuan`} className="text-14 text-muted">
          {ownerRows(rows)}
        </p>
        <input type="hidden" name={`nama-${place}`} value={owner} />
      </div>
      <div>
        {error ? (
          <p id={`${id}-galat`} className="mb-1 font-semibold text-danger">
            {error}
          </p>
        ) : null}
        <select
          id={id}
          name={name}
          defaultValue={value}
          aria-label={`${text.owner}: ${owner}`}
          aria-describedby={describedBy(id, { help: true, error })}
          aria-invalid={error ? true : undefined}
          className={controlClasses(error, 'w-full max-w-full')}
        >
          <option value="">{text.ownersChoose}</option>
          <option value={leaveOut}>{text.leaveOut}</option>
          {hints.length === 0 ? null : (
            <optgroup label={text.ownersHints}>
              {hints.map((hint) => (
                <option key={hint.id} value={hint.id}>
                  {hint.name}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={text.ownersAll}>
            {organisations
              .filter((each) => !hints.some((hint) => hint.id === each.id))
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
          </optgroup>
        </select>
      </div>
    </li>
  )
}
