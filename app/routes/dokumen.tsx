import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { documentsText } from '#app/text/documents.ts'
import { fileSize, wholeNumber } from '#app/text/figures.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { documentList, documentPageSize } from '#app/views/document-list.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const { search, searchParams } = new URL(request.url)
  const page = Math.max(1, Number.parseInt(searchParams.get('halaman') ?? '1', 10) || 1)
  const list = await documentList(context.store, actor, {
    text: (searchParams.get('cari') ?? '').trim(),
    kinds: searchParams.getAll('jenis'),
    organisationIds: searchParams.getAll('opd'),
    page,
  })
  return respond({
    ...list,
    page,
    pageSize: documentPageSize,
    search,
  })
}

export const meta: MetaFunction = () => pageTitle(documentsText.title)

export default function DocumentsPage() {
  const { documents, facets, total, mayHaveAny, page, pageSize, search } = useLoaderData<typeof loader>()
  return (
    <ReaderPage current="documents" title={documentsText.title} lead={documentsText.lead} isWide>
      {mayHaveAny ? (
        <FilterBar facets={facets} search={search} searchLabel={documentsText.searchLabel} />
      ) : null}
      {documents.length > 0 ? (
        <DataTable
          caption={documentsText.caption}
          columns={columns}
          rows={documents}
          rowKey={({ id }) => id}
        />
      ) : (
        <NothingYet sentence={mayHaveAny ? listText.nothingFound : documentsText.none} />
      )}
      <Pagination page={page} pageSize={pageSize} total={total} search={search} />
    </ReaderPage>
  )
}

type ListedDocument = Awaited<ReturnType<typeof documentList>>['documents'][number]

const labels = documentsText.columns

const columns: Column<ListedDocument>[] = [
  {
    key: 'title',
    label: labels.title,
    isHeading: true,
    cell: ({ kind, title }) => (
      <>
        {kind}
        <span className="block max-w-measure font-normal text-14 text-muted">{title}</span>
      </>
    ),
  },
  { key: 'about', label: labels.about, cell: ({ about }) => about },
  {
    key: 'madeOn',
    label: labels.madeAt,
    cell: ({ madeOn }) => <span className="sm:whitespace-nowrap">{madeOn}</span>,
  },
  { key: 'access', label: labels.access, cell: ({ access }) => access },
  { key: 'pages', label: labels.pages, isFigure: true, cell: ({ pages }) => wholeNumber(pages) },
  {
    key: 'file',
    label: labels.file,
    cell: ({ id, kind, title, bytes }) => (
      <span className="sm:whitespace-nowrap">
        <TextLink href={`/dokumen/${id}`} about={`${kind} ${title}`}>
          {documentsText.download}
        </TextLink>{' '}
        <span className="text-muted">PDF, {fileSize(bytes)}</span>
      </span>
    ),
  },
]
