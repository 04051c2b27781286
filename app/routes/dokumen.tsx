import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { DecreeWaiting } from '#app/components/decree/decree-waiting.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { ListTools } from '#app/components/list-tools.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { decreeWaitText } from '#app/text/decree-wait.ts'
import { documentsText } from '#app/text/documents.ts'
import { fileSize, wholeNumber } from '#app/text/figures.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { decreeWaits, shownTo } from '#app/views/decree-wait.ts'
import { documentFilter, documentList, documentPageSize } from '#app/views/document-list.ts'
import { savedViews } from '#app/views/saved-views.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const { search, searchParams } = new URL(request.url)
  const filter = documentFilter(searchParams)
  const { page, by, isDown } = filter
  return respond({
    ...(await documentList(context.store, actor, filter)),
    order: { by, isDown },
    views: await savedViews(context.store, { actor, list: 'dokumen', search }),
    // Above the whole list, not above what a search found of it.
    waits:
      search === ''
        ? (await decreeWaits(context.store, { now: context.office.now() })).map(shownTo(actor))
        : [],
    page,
    pageSize: documentPageSize,
    search,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction = () => pageTitle(documentsText.title)

export default function DocumentsPage() {
  const { documents, waits, facets, mayHaveAny, views, order, search, commandId, ...pages } =
    useLoaderData<typeof loader>()
  return (
    <ReaderPage current="documents" title={documentsText.title} lead={documentsText.lead} isWide>
      {mayHaveAny ? (
        <>
          <FilterBar
            facets={facets}
            search={search}
            searchLabel={documentsText.searchLabel}
            savedViews={views}
          />
          <ListTools list="dokumen" search={search} commandId={commandId} hasViews={views.length > 0} />
        </>
      ) : null}
      {documents.length > 0 ? (
        <DataTable
          caption={documentsText.caption}
          columns={columns}
          rows={documents}
          rowKey={({ id }) => id}
          sorting={{ ...order, search }}
        />
      ) : (
        <NothingYet sentence={mayHaveAny ? listText.nothingFound : documentsText.none} />
      )}
      <Pagination {...pages} search={search} />
      {waits.length > 0 ? (
        <Section id="ditunggu" title={decreeWaitText.waitingTitle}>
          {waits.map((wait) => (
            <div key={wait.key}>
              <h3 className="font-semibold">{wait.title}</h3>
              <DecreeWaiting wait={wait} />
            </div>
          ))}
        </Section>
      ) : null}
    </ReaderPage>
  )
}

type ListedDocument = Awaited<ReturnType<typeof documentList>>['documents'][number]

const labels = documentsText.columns

const columns: Column<ListedDocument>[] = [
  {
    key: 'title',
    label: labels.title,
    sortName: 'judul',
    isHeading: true,
    cell: ({ kind, title, about }) => (
      <>
        {kind}
        {/* "Tanda terima Dinas Kesehatan" stands in the two columns already. */}
        {title === `${kind} ${about}` ? null : (
          <span className="block max-w-measure font-normal text-14 text-muted">{title}</span>
        )}
      </>
    ),
  },
  { key: 'about', label: labels.about, sortName: 'tentang', cell: ({ about }) => about },
  {
    key: 'madeOn',
    label: labels.madeAt,
    sortName: 'dibuat',
    cell: ({ madeOn }) => <span className="sm:whitespace-nowrap">{madeOn}</span>,
  },
  {
    key: 'access',
    label: labels.access,
    cell: ({ access }) => <span className="sm:whitespace-nowrap">{access}</span>,
  },
  {
    key: 'pages',
    label: labels.pages,
    sortName: 'halaman',
    isFigure: true,
    cell: ({ pages }) => (pages === 0 ? null : wholeNumber(pages)),
  },
  {
    key: 'file',
    label: labels.file,
    cell: ({ id, kind, title, format, bytes, isReadable }) => (
      <span className="sm:whitespace-nowrap">
        {isReadable ? (
          <>
            <TextLink href={`/dokumen/${id}/baca`} about={`${kind} ${title}`}>
              {documentsText.read}
            </TextLink>
            {' · '}
          </>
        ) : null}
        <TextLink href={`/dokumen/${id}`} about={`${kind} ${title}`}>
          {documentsText.download}
        </TextLink>{' '}
        <span className="text-muted">
          {format}, {fileSize(bytes)}
        </span>
      </span>
    ),
  },
]
