import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { formFailure } from '#app/auth/form-failure.ts'
import { uploadLimit } from '#app/auth/request-guards.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { TextLink } from '#app/components/button.tsx'
import { FileField } from '#app/components/form/file-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { CodeForm } from '#app/components/verification/code-form.tsx'
import { ComparisonNotice } from '#app/components/verification/comparison-notice.tsx'
import { VerifiedFacts } from '#app/components/verification/verified-facts.tsx'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { receiveUpload, type Upload } from '#app/exchange/receive-upload.ts'
import { compareFile } from '#app/services/compare-file.server.ts'
import { pageTitle } from '#app/text/ui.ts'
import { verificationText } from '#app/text/verification.ts'
import { comparisonInWords } from '#app/text/verification-result.ts'
import { verification } from '#app/views/verification.ts'
import { limitLookups, mayCompare } from './verifikasi-batas.ts'

const mostBytes = Math.min(30_000_000, uploadLimit - 48_576)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  limitLookups(context.address)
  const code = params.code ?? ''
  if (/\bapplication\/json\b/.test(request.headers.get('Accept') ?? '')) throw safeRedirect(`/v/${code}.json`)
  const found = await verification(context.store, code)
  const answer = { typed: code, found, mostBytes, command: { commandId: newCommandId() } }
  return respond(answer, { status: found === null ? 404 : 200, headers: { 'Cache-Control': 'no-cache' } })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  let upload: Upload | null = null
  try {
    const found = await verification(context.store, params.code ?? '')
    if (found?.decree == null) throw notFound()
    if (!mayCompare(context.address)) throw wrongFields({ berkas: verificationText.tooMany })
    upload = await received(request)
    const file = upload.files.berkas
    if (file === undefined) throw wrongFields({ berkas: verificationText.fileMissing })
    const comparison = await compareFile(context.office, { path: file.path, kept: found.decree.files })
    return respond({ result: comparisonInWords(comparison), state: null })
  } catch (error) {
    const { status, state } = formFailure(error)
    return respond({ result: null, state }, { status })
  } finally {
    await upload?.discard()
  }
}

async function received(request: Request): Promise<Upload> {
  try {
    return await receiveUpload(request, { folder: join(tmpdir(), 'desk-reviu-unggahan'), mostBytes })
  } catch (error) {
    throw error instanceof FileRefused ? wrongFields({ berkas: error.message }) : error
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.found?.decree ? `Nomor ${data.found.decree.number}` : verificationText.title)

export default function VerificationPage() {
  const { typed, found, mostBytes: most, command } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (found === null)
    return (
      <ReaderPage current={null} title={verificationText.unknownTitle} lead={verificationText.unknown}>
        <CodeForm typed={typed} error={null} />
      </ReaderPage>
    )
  const { decree } = found
  return (
    <ReaderPage
      current={null}
      eyebrow={`${verificationText.code} ${found.code}`}
      title={verificationText.title}
    >
      <VerifiedFacts found={found} />
      {decree === null ? null : (
        <Section id="bandingkan" title={verificationText.compareTitle}>
          <p className="mb-4 max-w-measure">{verificationText.compareLead}</p>
          {answer?.result ? <ComparisonNotice result={answer.result} /> : null}
          <FormFrame state={answer?.state} command={command} hasFiles isPersonal>
            <FileField
              name="berkas"
              label={verificationText.file}
              mostBytes={most}
              accept="application/pdf"
              kinds="PDF"
            />
            <FormActions>
              <SubmitButton>{verificationText.compare}</SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      )}
      <p className="on-screen mt-10 flex flex-wrap gap-x-6 gap-y-2 text-14">
        <TextLink href="/v">{verificationText.again}</TextLink>
        <TextLink href={`/v/${found.code}.json`}>{verificationText.machine}</TextLink>
      </p>
    </ReaderPage>
  )
}
