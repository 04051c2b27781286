import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ApplicationPage } from '#app/components/application/application-page.tsx'
import { RelationList, TouchingInitiatives } from '#app/components/architecture/relation-list.tsx'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { fieldId } from '#app/components/form/form-state.ts'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { applicationText as text } from '#app/text/application.ts'
import { seenRecord } from '#app/text/seen-record.ts'
import { pageTitle } from '#app/text/ui.ts'
import { applicationCard } from '#app/views/application-card.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { initiativesTouching } from '#app/views/initiatives-touching.ts'
import { nextStep } from '#app/views/next-step.ts'
import { relationsFor } from '#app/views/relations.ts'
import { checkHref } from '#app/views/submission-check.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { store, office } = context
  const { searchParams } = new URL(request.url)
  const only = searchParams.get('isian') || null
  const card = await applicationCard(store, { actor, id: params.id ?? '', now: office.now(), only })
  if (card === null) throw notFound()
  const relations = await relationsFor(store, { id: card.id, actor })
  if (relations === null) throw notFound()
  const news = searchParams.get('kabar')
  return respond({
    card,
    relations: { groups: relations.groups, mayRelate: relations.mayRelate },
    initiatives: await initiativesTouching(store, { actor, kind: 'application', id: card.id }),
    checkHref: await checkHref(store, { id: searchParams.get('berkas'), actor }),
    frozen: card.mayChange ? await whyFrozen(office, card.organisationId) : null,
    news,
    next: isNews(news) ? await nextStep(store, { actor, now: office.now(), applicationId: card.id }) : null,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.card.name ?? text.title)

export default function ApplicationCardRoute() {
  const {
    card,
    relations,
    initiatives,
    checkHref: back,
    frozen,
    news,
    next,
    commandId,
  } = useLoaderData<typeof loader>()
  const mayChange = card.mayChange && frozen === null
  const same =
    card.mayConfirm && frozen === null && card.attestation?.isAsked
      ? {
          command: { commandId },
          action: '/aplikasi/masih-sama',
          name: 'aplikasi',
          id: seenRecord(card),
          back: `/aplikasi/${card.id}`,
        }
      : null
  const steps = card.readings
    .filter((reading) => reading.isAsked)
    .toReversed()
    .map(({ key, label, reading }) => ({
      key,
      label: `${text.readingStep} ${label}`,
      isDone: reading !== null,
      isUnknown: reading?.isKnown === false,
    }))
  const isLacking = card.completeness.next !== null || steps.some(({ isDone }) => !isDone)
  const isAsked = card.mayComplete && frozen === null
  const fieldHref = mayChange ? `/aplikasi/${card.id}/ubah#${fieldId('', '')}` : null
  return (
    <ReaderPage
      current={card.seesAll ? 'applications' : 'ownApplications'}
      crumbs={[{ href: '/aplikasi', label: card.seesAll ? text.title : text.ownTitle }]}
      eyebrow={`${card.organisation} · terakhir diubah ${card.changed}`}
      title={card.name}
      actions={
        mayChange ? (
          <ButtonLink
            href={`/aplikasi/${card.id}/ubah`}
            look={same === null && !(isAsked && isLacking) ? 'primary' : 'secondary'}
          >
            {text.change}
          </ButtonLink>
        ) : null
      }
    >
      {isNews(news) ? (
        <Notice tone="good" isNews>
          <p>{text.saved[news]}</p>
          {next === null ? null : (
            <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
              <p>{next.sentence}</p>
              <ButtonLink href={next.href} look="secondary">
                {next.label}
              </ButtonLink>
            </div>
          )}
        </Notice>
      ) : null}
      {back === null ? null : (
        <p className="on-screen mb-4">
          <TextLink href={back}>{text.backToCheck}</TextLink>
        </p>
      )}
      {frozen === null ? null : <Notice tone="warning">{frozen}</Notice>}
      <ApplicationPage
        {...card}
        fieldHref={fieldHref}
        same={same}
        steps={isAsked ? steps : []}
        completeHref={isAsked && isLacking ? `/aplikasi/${card.id}/lengkapi` : null}
      >
        <RelationList id={card.id} {...relations} mayRelate={relations.mayRelate && frozen === null} />
        <TouchingInitiatives initiatives={initiatives} />
      </ApplicationPage>
      {frozen === null ? <p className="mt-10 text-14 text-muted">{text.mayChange}</p> : null}
    </ReaderPage>
  )
}

function isNews(news: string | null): news is keyof typeof text.saved {
  return news !== null && Object.hasOwn(text.saved, news)
}
