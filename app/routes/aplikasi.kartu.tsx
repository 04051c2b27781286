import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ApplicationPage } from '#app/components/application/application-page.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { fieldId } from '#app/components/form/form-state.ts'
import { Notice } from '#app/components/notice.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { applicationText as text } from '#app/text/application.ts'
import { uiText } from '#app/text/ui.ts'
import { applicationCard } from '#app/views/application-card.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { pageSurroundings } from '#app/views/page-surroundings.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await requireActor(request, context, applicationReaders)
  const { store, office } = context
  const { actor } = signedIn
  const card = await applicationCard(store, { actor, id: params.id ?? '', now: office.now() })
  if (card === null) throw notFound()
  return respond({
    frame: await pageSurroundings(store, signedIn),
    card,
    frozen: card.mayChange ? await whyFrozen(office, card.organisationId) : null,
    news: new URL(request.url).searchParams.get('kabar'),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.card.name ?? text.title} · ${uiText.product}` },
]

export default function ApplicationCardRoute() {
  const { frame, card, frozen, news } = useLoaderData<typeof loader>()
  const mayChange = card.mayChange && frozen === null
  const missing = card.completeness.next
  const next =
    mayChange && missing !== null
      ? { label: missing.label, href: `/aplikasi/${card.id}/ubah#${fieldId('', missing.key)}` }
      : null
  return (
    <PageFrame
      {...frame}
      current={card.seesAll ? 'applications' : 'ownApplications'}
      crumbs={[{ href: '/aplikasi', label: card.seesAll ? text.title : text.ownTitle }]}
      eyebrow={`${card.organisation} · terakhir diubah ${card.changed}`}
      title={card.name}
      actions={mayChange ? <ButtonLink href={`/aplikasi/${card.id}/ubah`}>{text.change}</ButtonLink> : null}
    >
      {isNews(news) ? (
        <Notice tone="good" isNews>
          {text.saved[news]}
        </Notice>
      ) : null}
      {frozen === null ? null : <Notice tone="warning">{frozen}</Notice>}
      <ApplicationPage {...card} next={next} />
      <p className="mt-10 text-14 text-muted">{text.mayChange}</p>
    </PageFrame>
  )
}

function isNews(news: string | null): news is keyof typeof text.saved {
  return news !== null && Object.hasOwn(text.saved, news)
}
