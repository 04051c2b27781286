import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { Fold } from '#app/components/fold.tsx'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { DateField, TextField } from '#app/components/form/text-field.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { registerOrganisations } from '#app/services/register-organisation.server.ts'
import { organisationsText } from '#app/text/organisations.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isDay } from '#app/text/when.ts'
import { type OrganisationLine, organisationKinds, organisationList } from '#app/views/organisations.ts'

const words = organisationsText

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const organisations = await organisationList(context.store)
  return respond({ organisations, kinds: organisationKinds, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  return formAction(request, async (form) => {
    const { values } = form
    const { nama = '', singkatan = '', bentuk = '', tugas = '', berlaku = '' } = values
    const missing = Object.entries({ nama, singkatan, bentuk, berlaku }).filter(
      ([, value]) => value.trim() === '',
    )
    if (missing.length > 0)
      throw wrongFields(Object.fromEntries(missing.map(([field]) => [field, words.needed[field as 'nama']])))
    if (!isDay(berlaku)) throw wrongFields({ berlaku: words.needed.berlaku })
    if (!organisationKinds.some(({ value }) => value === bentuk))
      throw wrongFields({ bentuk: words.needed.bentuk })
    const duty = tugas === 'planning' || tugas === 'budget' || tugas === 'organiser' ? tugas : null
    await registerOrganisations(context.office, commandOf(signedIn, form), {
      organisations: [{ name: nama, abbreviation: singkatan.trim(), kind: bentuk, duty, validFrom: berlaku }],
    })
    return '/pengaturan/perangkat-daerah'
  })
}

export const meta: MetaFunction = () => pageTitle(words.title)

const columns: Column<OrganisationLine>[] = [
  {
    key: 'name',
    label: words.columns.name,
    isHeading: true,
    cell: ({ id, name }) => <TextLink href={`/pengaturan/perangkat-daerah/${id}`}>{name}</TextLink>,
  },
  { key: 'duty', label: words.columns.duty, cell: ({ duty }) => duty ?? '–' },
  { key: 'days', label: words.columns.days, cell: ({ days }) => days },
  {
    key: 'applications',
    label: words.columns.applications,
    isFigure: true,
    cell: ({ applications }) => applications,
  },
]

export default function OrganisationsPage() {
  const { organisations, kinds, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const duties = Object.entries(words.duties).map(([value, label]) => ({ value, label }))
  return (
    <ReaderPage current="organisations" title={words.title} lead={words.lead}>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={organisations}
        rowKey={({ id }) => id}
        empty={words.none}
      />
      <Fold title={words.add} isOpen={state !== undefined} className="mt-6">
        <FormFrame state={state} command={{ commandId }}>
          <TextField name="nama" label={words.name} />
          <TextField name="singkatan" label={words.abbreviation} width="short" />
          <ChoiceField name="bentuk" label={words.kind} choices={kinds} as="select" />
          <ChoiceField name="tugas" label={words.columns.duty} choices={duties} as="select" isOptional />
          <DateField name="berlaku" label={words.on} />
          <FormActions>
            <SubmitButton>{words.addSubmit}</SubmitButton>
          </FormActions>
        </FormFrame>
      </Fold>
    </ReaderPage>
  )
}
