import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { EvidenceDetail } from '#app/components/evidence/evidence-detail.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { evidenceText as text } from '#app/text/evidence.ts'
import { pageTitle } from '#app/text/ui.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { evidencePage } from '#app/views/evidence-page.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const now = context.office.now()
  const page = await evidencePage(context.store, { id: params.id ?? '', actor, now })
  if (page === null) throw notFound()
  return respond({ page, news: new URL(request.url).searchParams.get('kabar') })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.proves ?? text.title)

export default function EvidencePage() {
  const { page, news } = useLoaderData<typeof loader>()
  const [first] = page.about
  return (
    <ReaderPage
      current="evidence"
      crumbs={[
        { href: '/bukti', label: page.seesAll ? text.title : text.ownTitle },
        ...(first === undefined ? [] : [{ href: first.href, label: first.name }]),
      ]}
      eyebrow={page.organisation}
      title={page.proves}
    >
      {isNews(news) ? (
        <Notice tone="good" isNews>
          {text.news[news]}
        </Notice>
      ) : null}
      {page.standing === 'valid' ? null : <Notice tone="warning">{text.standingLead[page.standing]}</Notice>}
      <EvidenceDetail {...page} />
      <p className="mt-10 text-14 text-muted">{text.mayChange}</p>
    </ReaderPage>
  )
}

function isNews(news: string | null): news is keyof typeof text.news {
  return news !== null && Object.hasOwn(text.news, news)
}
