import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { zipStream } from '#app/exchange/evidence-zip.ts'
import { csvLine, csvStart } from '#app/exchange/write-csv.ts'
import { logEvidenceOpened } from '#app/services/log-evidence-opened.server.ts'
import { evidenceText as text } from '#app/text/evidence.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { evidenceBundle } from '#app/views/evidence-bundle.ts'
import { attachment } from './file-answer.ts'

/** The evidence of a dossier as one archive; of what is restricted every opening is written down first. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { store, office, vault } = context
  const now = office.now()
  const bundle = await evidenceBundle(store, { id: params.id ?? '', actor, now })
  if (bundle === null) throw notFound()
  const { files, lines, index, fileName } = bundle
  const restricted = files.filter(({ isRestricted }) => isRestricted)
  if (restricted.length > 0) await logEvidenceOpened(office, { actor, files: restricted })
  const body = zipStream([
    { name: `${text.bundleIndex}.txt`, content: { text: index }, at: now },
    {
      name: `${text.bundleIndex}.csv`,
      content: { text: csvStart + lines.map((line) => csvLine(line)).join('') },
      at: now,
    },
    ...files.map(({ name, sha256, byteSize, at }) => ({
      name,
      content: { path: vault.pathOf(sha256), byteSize },
      at,
    })),
  ])
  return new Response(body, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(fileName),
      'Cache-Control': 'private, no-store',
    },
  })
}
