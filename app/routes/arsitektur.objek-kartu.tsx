import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ObjectPage } from '#app/components/architecture/object-page.tsx'
import { RelationList, TouchingInitiatives } from '#app/components/architecture/relation-list.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { fieldId } from '#app/components/form/form-state.ts'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { architectureText as text } from '#app/text/architecture.ts'
import { relationText } from '#app/text/relations.ts'
import { seenRecord } from '#app/text/seen-record.ts'
import { pageTitle } from '#app/text/ui.ts'
import { initiativesTouching } from '#app/views/initiatives-touching.ts'
import { objectCard } from '#app/views/object-card.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { relationsFor } from '#app/views/relations.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { store, office } = context
  const { searchParams } = new URL(request.url)
  const only = searchParams.get('isian') || null
  const { id = '' } = params
  const card = await objectCard(store, { actor, id, now: office.now(), only })
  const relations = await relationsFor(store, { id, actor })
  if (card === null || relations === null) throw notFound()
  return respond({
    card,
    relations: { groups: relations.groups, mayRelate: relations.mayRelate },
    initiatives: await initiativesTouching(store, { actor, kind: 'architecture-object', id }),
    frozen: card.mayChange ? await whyFrozen(office, card.organisationId) : null,
    news: searchParams.get('kabar'),
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.card.name ?? text.title)

export default function ObjectCardRoute() {
  const { card, relations, initiatives, frozen, news, commandId } = useLoaderData<typeof loader>()
  const { id, kind } = card
  const address = `/arsitektur/objek/${id}`
  const mayChange = card.mayChange && frozen === null
  const mayRelate = relations.mayRelate && frozen === null
  const same =
    card.mayConfirm && frozen === null && card.attestation?.isAsked
      ? {
          command: { commandId },
          action: '/arsitektur/masih-sama',
          name: 'objek',
          id: seenRecord(card),
          back: address,
        }
      : null
  return (
    <ReaderPage
      current={card.isOwnList ? 'ownArchitecture' : 'architecture'}
      crumbs={[
        { href: '/arsitektur', label: card.isOwnList ? text.ownTitle : text.title },
        { href: `/arsitektur/objek?jenis=${kind.path}`, label: kind.label },
      ]}
      eyebrow={`${kind.label} · ${card.organisation} · terakhir diubah ${card.changed}`}
      title={card.name}
      actions={
        mayChange ? (
          <>
            <ButtonLink href={`${address}/ubah`} look={same === null ? 'primary' : 'secondary'}>
              {text.change}
            </ButtonLink>
            <ButtonLink href={`${address}/akhiri`} look="quiet">
              {text.retire}
            </ButtonLink>
          </>
        ) : null
      }
    >
      {isNews(news) ? (
        <Notice tone="good" isNews>
          <p>{text.saved[news]}</p>
          {news === 'dicatat' && mayRelate ? (
            <ButtonLink href={`/arsitektur/hubungan/${id}`} look="secondary">
              {relationText.relate}
            </ButtonLink>
          ) : null}
        </Notice>
      ) : null}
      {card.retired === null ? null : <Notice tone="warning">{text.retiredOn(card.retired)}</Notice>}
      {frozen === null ? null : <Notice tone="warning">{frozen}</Notice>}
      <ObjectPage
        {...card}
        isRetired={card.retired !== null}
        fieldHref={mayChange ? `${address}/ubah#${fieldId('', '')}` : null}
        codeHref={mayChange ? `/arsitektur/kode/${id}` : null}
        same={same}
      >
        <RelationList id={id} {...relations} mayRelate={mayRelate} />
        <TouchingInitiatives initiatives={initiatives} />
      </ObjectPage>
      <p className="mt-10 text-14 text-muted">{text.mayChange}</p>
    </ReaderPage>
  )
}

function isNews(news: string | null): news is keyof typeof text.saved {
  return news !== null && Object.hasOwn(text.saved, news)
}
