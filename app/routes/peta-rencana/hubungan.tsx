import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { LinkPage } from '#app/components/roadmap/link-page.tsx'
import { AppError } from '#app/services/app-error.ts'
import { relateInitiative, unrelateInitiative } from '#app/services/relate-initiative.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { initiativeCard } from '#app/views/initiative-card.ts'
import { initiativeForm } from '#app/views/initiative-form.ts'
import { isLinkable, linkCandidates, relationNamed } from '#app/views/link-candidates.ts'
import { initiativeWriters } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, initiativeWriters)
  const { store } = context
  const form = await initiativeForm(store, { id: params.id ?? '', actor })
  const card = form === null ? null : await initiativeCard(store, { actor, id: form.id })
  if (form === null || card === null) throw notFound()
  const { searchParams } = new URL(request.url)
  const relation = relationNamed(searchParams.get('jenis') ?? '') ?? 'depends-on'
  const search = (searchParams.get('cari') ?? '').trim().slice(0, 200)
  const asked = { actor, initiativeId: form.id, roadmapId: form.roadmapId, relation, text: search }
  const { name, organisation, version } = form
  return respond({
    id: form.id,
    name,
    organisation,
    version,
    links: card.links,
    candidates: await linkCandidates(store, asked),
    relation,
    search,
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, initiativeWriters)
  const { store, office } = context
  const { actor } = signedIn
  const found = await initiativeForm(store, { id: params.id ?? '', actor })
  if (found === null) throw notFound()
  const { id: initiativeId } = found
  return formAction(request, async (form) => {
    const { hubungkan, lepas } = form.values
    const [word = '', kind = '', id = ''] = (hubungkan ?? lepas ?? '').split(' ')
    const relation = relationNamed(word)
    if (relation === null) throw unknownAct()
    const input = { initiativeId, relation, target: { kind, id } }
    if (lepas !== undefined) {
      await unrelateInitiative(office, commandOf(signedIn, form), input)
      return `/peta-rencana/${initiativeId}?kabar=dilepas#hubungan`
    }
    if (!(await isLinkable(store, { actor, kind, id })))
      throw new AppError(
        'not-found',
        'Yang dihubungkan tidak ditemukan. Cari lagi, lalu pilih dari hasilnya.',
      )
    await relateInitiative(office, commandOf(signedIn, form), input)
    return `/peta-rencana/${initiativeId}?kabar=dihubungkan#hubungan`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.changeLinks}: ${data?.name ?? ''}`)

export default function InitiativeLinksRoute() {
  const { id, name, organisation, version, commandId, ...rest } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[
        { href: '/peta-rencana', label: text.title },
        { href: `/peta-rencana/${id}`, label: name },
      ]}
      eyebrow={organisation}
      title={`${text.changeLinks}: ${name}`}
      lead={text.linksLead}
    >
      <LinkPage {...rest} state={state} command={{ commandId, expectedVersion: version }} />
    </ReaderPage>
  )
}
