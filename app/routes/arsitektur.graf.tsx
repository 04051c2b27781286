import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { GraphKeys } from '#app/components/architecture/graph-keys.tsx'
import { GraphTable } from '#app/components/architecture/graph-table.tsx'
import { TextLink } from '#app/components/button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { DomainLegend, RelationGraph } from '#app/plots/relation-graph.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { moreAbout, more as moreWords, graphText as text } from '#app/text/graph.ts'
import { pageTitle } from '#app/text/ui.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { relationGraph } from '#app/views/relation-graph.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const graph = await relationGraph(context.store, { id: params.id ?? '', actor })
  if (graph === null) throw notFound()
  return respond({ graph })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(text.pageTitle(data?.graph.centre.name ?? ''))

export default function RelationGraphRoute() {
  const { graph } = useLoaderData<typeof loader>()
  const { centre, rows, domains, more } = graph
  return (
    <ReaderPage
      current="architecture"
      crumbs={[
        { href: '/arsitektur', label: architectureText.title },
        { href: centre.href, label: centre.name },
      ]}
      eyebrow={centre.kind}
      title={text.pageTitle(centre.name)}
      lead={rows.length === 0 ? undefined : text.lead}
      isWide
    >
      {rows.length === 0 ? (
        <NothingYet sentence={text.none} />
      ) : (
        <div className={graph.width > graph.height ? 'chart-page' : undefined}>
          <GraphKeys>
            <RelationGraph {...graph} />
          </GraphKeys>
          <DomainLegend domains={domains} />
          <p className="on-screen mt-2 text-14 text-muted">{text.keys}</p>
          <Section id="tabel" title={text.table}>
            <GraphTable rows={rows} />
            {more === 0 ? null : (
              <p className="mt-3 text-14">
                <TextLink
                  href={`/arsitektur/hubungan/${graph.nodes[0]?.id ?? ''}`}
                  about={moreAbout(centre.name)}
                >
                  {moreWords(more)}
                </TextLink>
              </p>
            )}
          </Section>
        </div>
      )}
    </ReaderPage>
  )
}
