import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { RecordHistory } from '#app/components/record/record-history.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { gapCard } from '#app/views/gap-list.ts'
import { roadmapReaders } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const { searchParams } = new URL(request.url)
  const only = searchParams.get('isian') || null
  const card = await gapCard(context.store, { actor, id: params.id ?? '', only })
  if (card === null) throw notFound()
  return respond({ card, isSaved: searchParams.get('kabar') === 'tersimpan' })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.card.title ?? text.gapsTitle)

export default function GapCardRoute() {
  const { card, isSaved } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[
        { href: '/peta-rencana', label: text.title },
        { href: '/peta-rencana/kesenjangan', label: text.gapsTitle },
      ]}
      eyebrow={`${card.organisation} · terakhir diubah ${card.changed}`}
      title={card.title}
      actions={
        card.mayChange ? (
          <ButtonLink href={`/peta-rencana/kesenjangan/${card.id}/ubah`}>{text.changeGap}</ButtonLink>
        ) : null
      }
    >
      {isSaved ? (
        <Notice tone="good" isNews>
          {text.gapSaved}
        </Notice>
      ) : null}
      <Section id="data" title={text.facts}>
        <SummaryList rows={card.facts} />
      </Section>
      <Section id="penutup" title={text.closedBy}>
        {card.initiatives.length === 0 ? (
          <NothingYet sentence={text.unclosed} />
        ) : (
          <ul className="box rounded-box border border-line bg-paper px-4 py-3 sm:px-6">
            {card.initiatives.map(({ id, name, href }) => (
              <li key={id} className="py-1">
                {href === null ? name : <TextLink href={href}>{name}</TextLink>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="riwayat" title={text.history}>
        <RecordHistory events={card.history.events} fields={card.history.fields} only={card.history.only} />
      </Section>
    </ReaderPage>
  )
}
