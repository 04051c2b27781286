import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { CodeFinder } from '#app/components/architecture/code-finder.tsx'
import { CodeTree } from '#app/components/architecture/code-tree.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { codeText as text } from '#app/text/codes.ts'
import { pageTitle } from '#app/text/ui.ts'
import { codeSearch, referenceAsked } from '#app/views/code-search.ts'
import { objectReaders } from '#app/views/object-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, objectReaders)
  const query = new URL(request.url).searchParams
  const kind = referenceAsked(query.get('acuan'))
  const year = Number(context.office.now().slice(0, 4))
  return respond({ search: codeSearch({ kind, text: query.get('cari') ?? '', year }) })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function ReferenceCodesPage() {
  const { search } = useLoaderData<typeof loader>()
  const carried = { acuan: search.kind }
  return (
    <ReaderPage
      current="architecture"
      crumbs={[{ href: '/arsitektur', label: architectureText.title }]}
      eyebrow={search.label}
      title={text.title}
      lead={text.lead}
    >
      <Tabs
        label={text.reference}
        tabs={search.kinds.map((kind) => ({
          label: kind,
          href: `?acuan=${kind}`,
          isCurrent: kind === search.kind,
        }))}
      />
      <CodeFinder search={search} carried={carried} />
      <CodeTree lines={search.lines} carried={carried} />
      <p className="mt-6 max-w-measure text-14 text-muted">{search.source}</p>
    </ReaderPage>
  )
}
