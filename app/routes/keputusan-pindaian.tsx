import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { formFailure } from '#app/auth/form-failure.ts'
import { uploadLimit } from '#app/auth/request-guards.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { refuseOtherPosition, requireActor } from '#app/auth/session.ts'
import { FileField } from '#app/components/form/file-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { receiveUpload, type Upload } from '#app/exchange/receive-upload.ts'
import { fileUploadedScan } from '#app/services/file-uploaded-scan.server.ts'
import { decreeText, executionText } from '#app/text/decree.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeHead } from '#app/views/decree-page.ts'

/** Below what the guard lets through, so that the form around the file has room. */
const mostBytes = Math.min(30_000_000, uploadLimit - 48_576)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['legal-officer'])
  const head = await decreeHead(context.store, {
    decreeId: params.id ?? '',
    actor,
    now: context.office.now(),
  })
  if (head === null) throw notFound()
  return respond({
    id: head.id,
    eyebrow: head.number === null ? head.title : `Nomor ${head.number}, ${head.dated ?? ''}`,
    turn: head.turn,
    mayFile: head.acts.includes('scanFiled'),
    mostBytes,
    command: { commandId: newCommandId(), expectedVersion: head.version },
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(request, context, ['legal-officer'])
  const decreeId = params.id ?? ''
  let upload: Upload | null = null
  try {
    upload = await received(request)
    const { values, files } = upload
    await refuseOtherPosition(request, context, values._sebagai ?? null)
    const file = files.pindaian
    if (file === undefined) throw wrongFields({ pindaian: executionText.scanMissing })
    if (!/^[\w-]{8,64}$/.test(values._perintah ?? '')) throw unknownAct()
    const id = `${(values._perintah ?? '').replace(/[^\w-]/g, '').slice(0, 64)}-${file.sha256.slice(0, 16)}`
    const command = { id, actor, expectedVersion: Number.parseInt(values._versi ?? '', 10) || 0 }
    await fileUploadedScan(context.office, command, { decreeId, path: file.path })
    return safeRedirect(`/keputusan/${decreeId}/pengesahan?kabar=dipindai`)
  } catch (error) {
    const { status, state } = formFailure(error)
    return respond(state, { status })
  } finally {
    await upload?.discard()
  }
}

async function received(request: Request): Promise<Upload> {
  try {
    return await receiveUpload(request, { folder: join(tmpdir(), 'desk-reviu-unggahan'), mostBytes })
  } catch (error) {
    throw error instanceof FileRefused ? wrongFields({ pindaian: error.message }) : error
  }
}

export const meta: MetaFunction = () => pageTitle(executionText.scan)

export default function ScanPage() {
  const { id, eyebrow, turn, mayFile, mostBytes: most, command } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="decision"
      crumbs={[
        { href: '/keputusan', label: decreeText.title },
        { href: `/keputusan/${id}/pengesahan`, label: executionText.title },
      ]}
      eyebrow={eyebrow}
      title={executionText.scan}
      lead={mayFile ? executionText.scanLead : turn}
    >
      {mayFile ? (
        <FormFrame state={state} command={command} hasFiles>
          <FileField
            name="pindaian"
            label={executionText.scanField}
            help={executionText.scanHelp}
            mostBytes={most}
            accept="application/pdf"
            kinds="PDF"
          />
          <FormEnd press={executionText.scanButton} cancel={`/keputusan/${id}/pengesahan`} />
        </FormFrame>
      ) : null}
    </ReaderPage>
  )
}
