import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { LegalBasisForm } from '#app/components/decree/legal-basis-form.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { createdId } from '#app/services/perform.server.ts'
import { recordLegalBasis } from '#app/services/record-legal-basis.server.ts'
import { legalBasisText as text } from '#app/text/legal-bases.ts'
import { pageTitle } from '#app/text/ui.ts'
import { libraryWriters } from '#app/views/legal-bases.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, libraryWriters)
  return respond({ commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, libraryWriters)
  return formAction(request, async (form) => {
    const { fields } = recordValuesFrom('legal-basis', form.values)
    const outcome = await recordLegalBasis(context.office, commandOf(signedIn, form), {
      basisId: null,
      fields,
    })
    return `/keputusan/dasar-hukum/${createdId(outcome, 'legal-basis')}?kabar=tersimpan`
  })
}

export const meta: MetaFunction = () => pageTitle(text.addTitle)

export default function NewLegalBasisPage() {
  const { commandId } = useLoaderData<typeof loader>()
  const list = '/keputusan/dasar-hukum'
  return (
    <ReaderPage
      current="decision"
      crumbs={[{ href: list, label: text.title }]}
      title={text.addTitle}
      lead={text.addLead}
    >
      <LegalBasisForm
        state={useActionData<typeof action>()}
        command={{ commandId }}
        stored={{ status: 'in-force', isUsed: true }}
        actions={<FormEnd press={text.save} cancel={list} />}
      />
    </ReaderPage>
  )
}
