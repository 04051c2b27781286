import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { AgencyTable, DomainTable } from '#app/components/architecture/domain-table.tsx'
import { KindTable } from '#app/components/architecture/kind-table.tsx'
import { FileList, WayList } from '#app/components/architecture/way-list.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { architectureText as text } from '#app/text/architecture.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { architectureOverview } from '#app/views/architecture-overview.ts'
import { objectReaders, objectWriters } from '#app/views/object-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const overview = await architectureOverview(context.store, { actor })
  return respond({ ...overview, mayAdd: objectWriters.includes(actor.role) })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function ArchitecturePage() {
  const { isOwn, whole, domains, agencies, mayAdd } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current={isOwn ? 'ownArchitecture' : 'architecture'}
      title={isOwn ? text.ownTitle : text.title}
      lead={text.lead}
      actions={
        mayAdd ? (
          <>
            <ButtonLink href="/arsitektur/baru">{text.add}</ButtonLink>
            <ButtonLink href="/impor/baru#lengkap" look="secondary">
              {listText.workbook}
            </ButtonLink>
          </>
        ) : null
      }
      isWide
    >
      <DomainTable domains={domains} whole={whole} />
      <WayList />
      <Section id="jenis" title={text.byKind}>
        <KindTable domains={domains} />
      </Section>
      {agencies.length === 0 ? null : (
        <Section id="perangkat" title={text.byAgency}>
          <AgencyTable agencies={agencies} domains={domains} />
        </Section>
      )}
      <div className="on-screen">
        <Section id="unduh" title={text.files}>
          <FileList />
        </Section>
      </div>
    </ReaderPage>
  )
}
