import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { InitiativePage } from '#app/components/roadmap/initiative-page.tsx'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { initiativeCard } from '#app/views/initiative-card.ts'
import { roadmapReaders } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const { searchParams } = new URL(request.url)
  const only = searchParams.get('isian') || null
  const card = await initiativeCard(context.store, { actor, id: params.id ?? '', only })
  if (card === null) throw notFound()
  return respond({ card, news: searchParams.get('kabar') })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.card.name ?? text.title)

export default function InitiativeCardRoute() {
  const { card, news } = useLoaderData<typeof loader>()
  const path = `/peta-rencana/${card.id}`
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[{ href: '/peta-rencana', label: text.title }]}
      eyebrow={`${card.organisation} · terakhir diubah ${card.changed}`}
      title={card.name}
      actions={
        card.mayHalt ? (
          <>
            {card.mayChange ? <ButtonLink href={`${path}/ubah`}>{text.change}</ButtonLink> : null}
            {card.mayChange ? (
              <ButtonLink href={`${path}/hubungan`} look="secondary">
                {text.changeLinks}
              </ButtonLink>
            ) : null}
            <ButtonLink href={`${path}/status`} look={card.mayChange ? 'secondary' : 'primary'}>
              {card.mayChange ? text.halt : text.restoreTitle}
            </ButtonLink>
          </>
        ) : null
      }
    >
      {isNews(news) ? (
        <Notice tone="good" isNews>
          {text.saved[news]}
        </Notice>
      ) : null}
      <InitiativePage {...card} />
      <p className="mt-10 text-14 text-muted">{text.mayChange}</p>
    </ReaderPage>
  )
}

function isNews(news: string | null): news is keyof typeof text.saved {
  return news !== null && Object.hasOwn(text.saved, news)
}
