import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { InsetText, Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { RecordHistory } from '#app/components/record/record-history.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { legalBasisText as text } from '#app/text/legal-bases.ts'
import { pageTitle } from '#app/text/ui.ts'
import { legalBasisCard, libraryReaders, libraryWriters } from '#app/views/legal-bases.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, libraryReaders)
  const { searchParams } = new URL(request.url)
  const only = searchParams.get('isian') || null
  const card = await legalBasisCard(context.store, { id: params.id ?? '', now: context.office.now(), only })
  if (card === null) throw notFound()
  return respond({
    card,
    mayWrite: libraryWriters.includes(actor.role),
    isSaved: searchParams.get('kabar') === 'tersimpan',
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.card.title ?? text.title)

export default function LegalBasisPage() {
  const { card, mayWrite, isSaved } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="decision"
      crumbs={[{ href: '/keputusan/dasar-hukum', label: text.title }]}
      title={card.title}
      actions={
        mayWrite ? (
          <ButtonLink href={`/keputusan/dasar-hukum/${card.id}/ubah`}>{text.change}</ButtonLink>
        ) : null
      }
    >
      {isSaved ? (
        <Notice tone="good" isNews>
          {text.saved}
        </Notice>
      ) : null}
      {card.warnings.map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
      <Section id="bunyi" title={text.printed}>
        <p className="max-w-measure font-serif">{card.printed}</p>
      </Section>
      <Section id="data" title={text.facts}>
        {card.changed === null ? <InsetText>{text.bundled}</InsetText> : null}
        <SummaryList rows={card.facts} />
      </Section>
      <Section id="riwayat" title={text.history}>
        <RecordHistory events={card.history.events} fields={card.history.fields} only={card.history.only} />
      </Section>
    </ReaderPage>
  )
}
