import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { optionalActor, requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { Paper } from '#app/components/decree/paper.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Sheet } from '#app/components/paper/sheet.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { logDocumentOpened } from '#app/services/log-document-opened.server.ts'
import { documentsText, formatOf } from '#app/text/documents.ts'
import { fileSize } from '#app/text/figures.ts'
import { pageTitle } from '#app/text/ui.ts'
import { documentReading } from '#app/views/document-reading.ts'

/** A stored document to read on a screen, for everybody who may have its file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const known = await optionalActor(request, context)
  const asked = { id: params.id ?? '', actor: known?.actor ?? null, vault: context.vault }
  const document = await documentReading(context.store, asked)
  if (!document) {
    await requireActor(request, context)
    throw notFound()
  }
  const { id, fileName } = document
  if (document.isRestricted && asked.actor !== null)
    await logDocumentOpened(context.office, { actor: asked.actor, documentId: id, fileName })
  return respond(document)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title ?? documentsText.title)

export default function DocumentReadingPage() {
  const { id, kind, title, pages, bytes, fileName, reading } = useLoaderData<typeof loader>()
  const file = documentsText.fileOf({ format: formatOf(fileName), pages, size: fileSize(bytes) })
  return (
    <ReaderPage
      current="documents"
      title={kind}
      lead={title}
      crumbs={[{ label: documentsText.title, href: '/dokumen' }]}
    >
      <Notice tone="info">
        <p>
          {reading === null ? documentsText.onlyFile : documentsText.forReading}{' '}
          <TextLink href={`/dokumen/${encodeURIComponent(id)}`}>{file}</TextLink>
        </p>
      </Notice>
      {reading?.kind === 'decree' ? <Paper paper={reading.paper} /> : null}
      {reading?.kind === 'sheet' ? <Sheet sheet={reading.sheet} name={title} /> : null}
    </ReaderPage>
  )
}
