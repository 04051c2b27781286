import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ChangeForms } from '#app/components/organisations/change-forms.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { mergeOrganisation } from '#app/services/merge-organisations.server.ts'
import { renameOrganisation } from '#app/services/rename-organisation.server.ts'
import { splitOrganisation } from '#app/services/split-organisation.server.ts'
import { organisationsText } from '#app/text/organisations.ts'
import { pageTitle } from '#app/text/ui.ts'
import { organisationPage } from '#app/views/organisations.ts'

const words = organisationsText
const listPath = '/pengaturan/perangkat-daerah'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const id = params.id ?? ''
  const organisation = await organisationPage(context.store, { id, now: context.office.now() })
  if (organisation === null) throw notFound()
  return respond({ organisation, commandId: newCommandId() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  const organisationId = params.id ?? ''
  const { office } = context
  return formAction(request, async (form) => {
    const { values, lists } = form
    const command = commandOf(signedIn, form)
    const ground = { on: values.berlaku ?? '', basis: values.dasar ?? '' }
    const named = (suffix: string) => ({
      name: values[`nama${suffix}`] ?? '',
      abbreviation: values[`singkatan${suffix}`] ?? '',
    })
    switch (values.tindakan) {
      case 'nama-baru':
        await renameOrganisation(office, command, { organisationId, ...named(''), ...ground })
        break
      case 'gabung':
        if (!values.penerus) throw wrongFields({ penerus: 'Pilih perangkat daerah penerusnya.' })
        await mergeOrganisation(office, command, {
          fromId: organisationId,
          intoId: values.penerus,
          ...ground,
        })
        break
      case 'pecah':
        await splitOrganisation(office, command, {
          organisationId,
          successors: [named('1'), named('2')],
          applications: Object.fromEntries((lists.aplikasi ?? []).map((id) => [id, 1])),
          ...ground,
        })
        break
      default:
        throw unknownAct()
    }
    return `${listPath}/${organisationId}`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.organisation.name ?? words.title)

export default function OrganisationDetailPage() {
  const { organisation, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { history, people, others } = organisation
  return (
    <ReaderPage
      current="organisations"
      title={organisation.name}
      crumbs={[{ href: listPath, label: words.title }]}
    >
      <Section id="keterangan" title={words.facts}>
        <SummaryList
          rows={[
            { key: 'abbreviation', label: words.abbreviation, value: organisation.abbreviation },
            { key: 'days', label: words.columns.days, value: organisation.days },
            { key: 'duty', label: words.columns.duty, value: organisation.duty ?? '–' },
            {
              key: 'people',
              label: words.people,
              value: people.length > 0 ? people.join('\n') : words.nobody,
            },
          ]}
        />
      </Section>
      <Section id="riwayat" title={words.historyTitle}>
        {history.length === 0 ? (
          <NothingYet sentence={words.noHistory} />
        ) : (
          <ol className="list-disc pl-5">
            {history.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        )}
      </Section>
      {organisation.isLiving ? (
        <div className="mt-8">
          <ChangeForms organisation={organisation} others={others} state={state} commandId={commandId} />
        </div>
      ) : null}
    </ReaderPage>
  )
}
