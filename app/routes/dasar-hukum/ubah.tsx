import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { LegalBasisForm } from '#app/components/decree/legal-basis-form.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { recordLegalBasis } from '#app/services/record-legal-basis.server.ts'
import { legalBasisText as text } from '#app/text/legal-bases.ts'
import { pageTitle } from '#app/text/ui.ts'
import { legalBasisCard, libraryWriters } from '#app/views/legal-bases.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireActor(request, context, libraryWriters)
  const card = await legalBasisCard(context.store, { id: params.id ?? '', now: context.office.now() })
  if (card === null) throw notFound()
  const { id, title, version, stored } = card
  return respond({ id, title, version, stored, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, libraryWriters)
  const basisId = params.id ?? ''
  return formAction(request, async (form) => {
    const { fields } = recordValuesFrom('legal-basis', form.values)
    await recordLegalBasis(context.office, commandOf(signedIn, form), { basisId, fields })
    return `/keputusan/dasar-hukum/${basisId}?kabar=tersimpan`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.changeTitle}: ${data?.title ?? ''}`)

export default function ChangeLegalBasisPage() {
  const { id, title, version, stored, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/keputusan/dasar-hukum/${id}`
  return (
    <ReaderPage
      current="decision"
      crumbs={[
        { href: '/keputusan/dasar-hukum', label: text.title },
        { href: card, label: title },
      ]}
      title={`${text.changeTitle}: ${title}`}
      lead={text.changeLead}
    >
      <LegalBasisForm
        state={state}
        command={{ commandId, expectedVersion: version }}
        stored={stored}
        actions={<FormEnd press={text.save} cancel={card} />}
      />
    </ReaderPage>
  )
}
