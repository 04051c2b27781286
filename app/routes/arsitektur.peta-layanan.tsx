import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { withQuery } from '#app/components/address-query.ts'
import { ServiceGroups, ServiceTable } from '#app/components/architecture/service-tables.tsx'
import { FileLinks } from '#app/components/file-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { serviceText as text } from '#app/text/service-map.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { serviceMap } from '#app/views/service-map.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { store, office } = context
  const { search, searchParams: query } = new URL(request.url)
  return respond({ found: await serviceMap(store, { actor, query, now: office.now() }), search })
}

export const meta: MetaFunction = () => pageTitle(text.title)

const lacks = ['applications', 'processes', 'data'] as const
const address = '/arsitektur/peta-layanan'

export default function ServiceMapPage() {
  const { found, search } = useLoaderData<typeof loader>()
  const { isOwn, by, groups, counts, path, agency, services } = found
  const chosen = path.at(-1)
  return (
    <ReaderPage
      current={isOwn ? 'ownArchitecture' : 'architecture'}
      crumbs={[
        { href: '/arsitektur', label: isOwn ? architectureText.ownTitle : architectureText.title },
        ...(found.isChosen ? [{ href: address, label: text.title }] : []),
        ...path.slice(0, -1).map(({ code, name }) => ({ href: `${address}?kode=${code}`, label: name })),
      ]}
      eyebrow={[agency, chosen && `${chosen.level} ${chosen.code}`].filter(Boolean).join(' · ') || undefined}
      title={chosen?.name ?? (found.code === '' ? (agency ?? text.title) : text.uncoded)}
      lead={isOwn ? text.ownLead : text.lead}
      isWide
    >
      {found.isChosen || isOwn ? null : (
        <Tabs
          label={text.by}
          tabs={[
            { label: text.byCode, href: withQuery('', {}), isCurrent: by === 'code' },
            {
              label: text.byAgency,
              href: withQuery('', { menurut: 'perangkat' }),
              isCurrent: by === 'agency',
            },
          ]}
        />
      )}
      {counts.total === 0 && !found.isChosen ? <NothingYet sentence={text.nothing} /> : null}
      {groups.length === 0 || found.without !== null ? null : <ServiceGroups groups={groups} />}
      {found.isChosen ? (
        <Section id="layanan" title={text.services}>
          <Tabs
            label={text.filter}
            tabs={[
              {
                label: text.all,
                count: counts.total,
                href: withQuery(search, { tanpa: null }),
                isCurrent: found.without === null,
              },
              ...lacks.map((each) => ({
                label: text.without[each].label,
                count: counts[each],
                href: withQuery(search, { tanpa: text.without[each].value }),
                isCurrent: found.without === each,
              })),
            ]}
          />
          {services.length === 0 ? (
            <NothingYet sentence={listText.nothingFound} />
          ) : (
            <ServiceTable rows={services} />
          )}
          <Pagination page={found.page} pageSize={found.pageSize} total={found.total} search={search} />
        </Section>
      ) : (
        <div className="mt-8">
          <FilterBar facets={[]} search={search} searchLabel={text.searchLabel} />
        </div>
      )}
      {counts.total === 0 ? null : (
        <div className="on-screen mt-4 flex flex-wrap gap-x-5 text-14">
          <FileLinks path={address} search={search} about={text.filesAbout} />
        </div>
      )}
    </ReaderPage>
  )
}
