import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { logEvidenceOpened } from '#app/services/log-evidence-opened.server.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { evidenceFile } from '#app/views/evidence-file.ts'
import { storedFileAnswer } from './stored-file-answer.ts'

/** One file of evidence, always as a download; the opening of a restricted one is written down first. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { id = '', number = '' } = params
  const file = await evidenceFile(context.store, { id, number: Number(number), actor })
  if (file === null) throw notFound()
  const { fileName, mediaType, sha256 } = file
  const answer = await storedFileAnswer({ path: context.vault.pathOf(sha256), fileName, mediaType })
  if (file.isRestricted)
    await logEvidenceOpened(context.office, {
      actor,
      files: [{ evidenceId: id, number: Number(number), fileName }],
    })
  return answer
}
