import type { ReactNode } from 'react'
import { organisationsText } from '#app/text/organisations.ts'
import { Fold } from '../fold.tsx'
import { Checkboxes } from '../form/checkbox-field.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { DateField, TextField } from '../form/text-field.tsx'

interface ChangeFormsProps {
  organisation: {
    name: string
    abbreviation: string
    version: number
    applicationNames: { id: string; name: string }[]
  }
  others: { value: string; label: string }[]
  state: FormState | undefined
  commandId: string
}

const words = organisationsText

/** What can happen to a living organisation, each in a form of its own that opens when it is wanted. */
export function ChangeForms({ organisation, others, state, commandId }: ChangeFormsProps) {
  const frame = { state, commandId, version: organisation.version }
  return (
    <>
      <Change {...frame} name="nama-baru" title={words.rename} submit={words.renameSubmit}>
        <TextField name="nama" label={words.name} stored={organisation.name} />
        <TextField
          name="singkatan"
          label={words.abbreviation}
          stored={organisation.abbreviation}
          width="short"
        />
      </Change>
      <Change
        {...frame}
        name="gabung"
        title={words.merge}
        lead={words.mergeLead}
        submit={words.mergeSubmit}
        isDangerous
      >
        <ChoiceField name="penerus" label={words.mergeInto} choices={others} as="select" />
      </Change>
      <Change
        {...frame}
        name="pecah"
        title={words.split}
        lead={words.splitLead}
        submit={words.splitSubmit}
        isDangerous
      >
        <TextField name="nama1" label={`${words.first}: ${words.name.toLowerCase()}`} />
        <TextField
          name="singkatan1"
          label={`${words.first}: ${words.abbreviation.toLowerCase()}`}
          width="short"
        />
        <TextField name="nama2" label={`${words.second}: ${words.name.toLowerCase()}`} />
        <TextField
          name="singkatan2"
          label={`${words.second}: ${words.abbreviation.toLowerCase()}`}
          width="short"
        />
        {organisation.applicationNames.length > 0 ? (
          <Checkboxes
            name="aplikasi"
            label={words.taking}
            help={words.takingHelp}
            isOptional
            choices={organisation.applicationNames.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
      </Change>
    </>
  )
}

interface ChangeProps {
  name: string
  title: string
  lead?: string
  submit: string
  isDangerous?: boolean
  state: FormState | undefined
  commandId: string
  version: number
  children: ReactNode
}

function Change(props: ChangeProps) {
  const { name, title, lead, submit, isDangerous, state, commandId, version, children } = props
  return (
    <Fold title={title} isOpen={state?.form === name} className="mt-3">
      {lead ? <p className="mb-4 text-muted">{lead}</p> : null}
      <FormFrame
        name={name}
        state={state}
        command={{ commandId: `${commandId}-${name}`, expectedVersion: version }}
      >
        {children}
        <DateField name="berlaku" label={words.on} />
        <TextField name="dasar" label={words.basis} help={words.basisHelp} />
        <FormActions>
          <SubmitButton name="tindakan" value={name} look={isDangerous ? 'danger' : 'primary'}>
            {submit}
          </SubmitButton>
        </FormActions>
      </FormFrame>
    </Fold>
  )
}
