import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ApplicationPage } from '#app/components/application/application-page.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { fieldId } from '#app/components/form/form-state.ts'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { applicationText as text } from '#app/text/application.ts'
import { uiText } from '#app/text/ui.ts'
import { applicationCard } from '#app/views/application-card.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { store, office } = context
  const card = await applicationCard(store, { actor, id: params.id ?? '', now: office.now() })
  if (card === null) throw notFound()
  return respond({
    card,
    frozen: card.mayChange ? await whyFrozen(office, card.organisationId) : null,
    news: new URL(request.url).searchParams.get('kabar'),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.card.name ?? text.title} · ${uiText.product}` },
]

export default function ApplicationCardRoute() {
  const { card, frozen, news } = useLoaderData<typeof loader>()
  const mayChange = card.mayChange && frozen === null
  const missing = card.completeness.next
  const next =
    mayChange && missing !== null
      ? { label: missing.label, href: `/aplikasi/${card.id}/ubah#${fieldId('', missing.key)}` }
      : null
  return (
    <ReaderPage
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
    </ReaderPage>
  )
}

function isNews(news: string | null): news is keyof typeof text.saved {
  return news !== null && Object.hasOwn(text.saved, news)
}
