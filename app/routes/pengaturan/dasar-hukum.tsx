import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { settingsText, legalBasisText as text } from '#app/text/settings.ts'
import { pageTitle } from '#app/text/ui.ts'
import { type LegalBasisLine, legalBasisList } from '#app/views/legal-bases.ts'

/** The regulations that fill "Mengingat" of a new draft; for reading. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  return respond({ bases: legalBasisList() })
}

export const meta: MetaFunction = () => pageTitle(text.title)

const columns: Column<LegalBasisLine>[] = [
  {
    key: 'text',
    label: text.columns.text,
    cell: (line) => <span className="block max-w-measure">{line.text}</span>,
  },
  { key: 'state', label: text.columns.state, cell: ({ state }) => state },
  {
    key: 'use',
    label: text.columns.use,
    cell: ({ use, isUsed }) => <StatusTag tone={isUsed ? 'done' : 'waiting'}>{use}</StatusTag>,
  },
  {
    key: 'note',
    label: text.columns.note,
    cell: ({ note }) => <span className="block max-w-80 text-muted">{note || '–'}</span>,
  },
]

export default function LegalBasesPage() {
  const { bases } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="settings"
      title={text.title}
      lead={text.lead}
      crumbs={[{ href: '/pengaturan', label: settingsText.title }]}
      isWide
    >
      <DataTable caption={text.title} columns={columns} rows={bases} rowKey={({ key }) => key} />
    </ReaderPage>
  )
}
