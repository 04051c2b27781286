import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { decreeText } from '#app/text/decree.ts'
import { legalBasisText as text } from '#app/text/legal-bases.ts'
import { pageTitle } from '#app/text/ui.ts'
import {
  type LegalBasisLine,
  legalBasisList,
  libraryReaders,
  libraryWriters,
} from '#app/views/legal-bases.ts'

/** The regulations that "Mengingat" is chosen from. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, libraryReaders)
  return respond({
    bases: await legalBasisList(context.store, context.office.now()),
    mayWrite: libraryWriters.includes(actor.role),
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

const columns: Column<LegalBasisLine>[] = [
  {
    key: 'text',
    label: text.columns.text,
    isHeading: true,
    cell: (line) => (
      <span className="block max-w-measure font-normal">
        <TextLink href={`/keputusan/dasar-hukum/${line.id}`}>{line.title}</TextLink>
        {line.rest}
      </span>
    ),
  },
  {
    key: 'state',
    label: text.columns.state,
    cell: ({ state, tone }) => <StatusTag tone={tone}>{state}</StatusTag>,
  },
  {
    key: 'use',
    label: text.columns.use,
    cell: ({ isUsed }) => (isUsed ? text.used : <span className="text-muted">{text.notUsed}</span>),
  },
  {
    key: 'checked',
    label: text.columns.checked,
    cell: ({ checkedOn, warnings }) => (
      <span className={warnings.length > 0 ? 'text-warning' : ''}>
        {checkedOn ?? text.never}
        {checkedOn !== null && warnings.length > 0 ? <span className="block text-14">{text.old}</span> : null}
      </span>
    ),
  },
]

export default function LegalBasesPage() {
  const { bases, mayWrite } = useLoaderData<typeof loader>()
  const waiting = bases.filter(({ isUsed, warnings }) => isUsed && warnings.length > 0).length
  return (
    <ReaderPage
      current="decision"
      title={text.title}
      lead={text.lead}
      crumbs={[{ href: '/keputusan', label: decreeText.title }]}
      actions={mayWrite ? <ButtonLink href="/keputusan/dasar-hukum/baru">{text.add}</ButtonLink> : null}
      isWide
    >
      <Notice tone={waiting === 0 ? 'good' : 'warning'}>
        {waiting === 0 ? text.allGood : text.attention(String(waiting))}
      </Notice>
      <DataTable caption={text.title} columns={columns} rows={bases} rowKey={({ id }) => id} />
    </ReaderPage>
  )
}
