import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { KindChoice } from '#app/components/architecture/kind-choice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { architectureText as text } from '#app/text/architecture.ts'
import { pageTitle } from '#app/text/ui.ts'
import { kindChoices } from '#app/views/object-form.ts'
import { objectWriters } from '#app/views/object-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, objectWriters)
  return respond({ kinds: kindChoices() })
}

export const meta: MetaFunction = () => pageTitle(text.newTitle)

export default function ChooseKindRoute() {
  const { kinds } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="architecture"
      crumbs={[{ href: '/arsitektur', label: text.title }]}
      title={text.newTitle}
      lead={text.newLead}
    >
      <KindChoice domains={kinds} />
    </ReaderPage>
  )
}
