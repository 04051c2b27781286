import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { formFailure } from '#app/auth/form-failure.ts'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { refuseOtherPosition, requireActor, type SignedIn } from '#app/auth/session.ts'
import { NewImportForm } from '#app/components/import/new-import-form.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { receiveUpload, type Upload } from '#app/exchange/receive-upload.ts'
import { forgetProgress, tellProgress } from '#app/exchange/upload-progress.ts'
import { workbookLimits } from '#app/exchange/workbook/workbook.ts'
import { AppError } from '#app/services/app-error.ts'
import { createdImport } from '#app/services/import-record.server.ts'
import { receiveImport } from '#app/services/receive-import.server.ts'
import { importText as text, wholeCity } from '#app/text/import.ts'
import { pageTitle } from '#app/text/ui.ts'
import { possibleOwners } from '#app/views/application-form.ts'
import { cityDate } from '#app/views/city-date.ts'
import { inventoryImporters } from '#app/views/import-readers.ts'

const { maxBytes } = workbookLimits

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, inventoryImporters)
  return respond({
    owners: await ownersFor({ actor }, context),
    chosen: new URL(request.url).searchParams.get('untuk') ?? '',
    mostBytes: maxBytes,
    commandId: newCommandId(),
  })
}

/** The agencies whose files this position may bring in; null where it is its own alone. */
async function ownersFor({ actor }: Pick<SignedIn, 'actor'>, { store, office }: AppLoadContext) {
  return possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, inventoryImporters)
  const { actor } = signedIn
  const name = (new URL(request.url).searchParams.get('unggahan') ?? '').slice(0, 64)
  let upload: Upload | null = null
  try {
    upload = await received(request, { personId: actor.personId, name })
    const { values, files } = upload
    await refuseOtherPosition(request, context, values._sebagai ?? null)
    const organisationId = await forWhom(signedIn, context, values.untuk ?? '')
    const file = files.berkas
    if (file === undefined) throw wrongFields({ berkas: text.fileMissing })
    const formId = values._perintah ?? ''
    if (!/^[\w-]{8,64}$/.test(formId)) throw unknownAct()
    const command = { id: `${formId}-${organisationId ?? wholeCity}-${file.sha256.slice(0, 16)}`, actor }
    tellProgress(actor.personId, name, { step: 'reading', fraction: 0 })
    const outcome = await receiveImport(context.office, command, {
      organisationId,
      file,
      onProgress: (fraction) =>
        tellProgress(actor.personId, name, { step: fraction < 1 ? 'reading' : 'planning', fraction }),
    }).catch(atTheFile)
    return safeRedirect(`/impor/${createdImport(outcome)}?kabar=dibaca`)
  } catch (error) {
    const { untuk = '' } = upload?.values ?? {}
    const { status, state } = formFailure(error, { values: { untuk } })
    return respond(state, { status })
  } finally {
    forgetProgress(actor.personId, name)
    await upload?.discard()
  }
}

async function received(request: Request, by: { personId: string; name: string }): Promise<Upload> {
  const whole = Number(request.headers.get('content-length') ?? 0)
  let bytes = 0
  const onBytes = (more: number) => {
    bytes += more
    const fraction = Math.min(1, bytes / Math.max(1, whole))
    tellProgress(by.personId, by.name, { step: 'receiving', fraction })
  }
  const folder = join(tmpdir(), 'desk-reviu-unggahan')
  return receiveUpload(request, { folder, mostBytes: maxBytes, tooLarge: text.tooLarge, onBytes }).catch(
    (error: unknown) => {
      throw error instanceof FileRefused ? wrongFields({ berkas: error.message }) : error
    },
  )
}

/** The agency the file is for; null for the whole city. */
async function forWhom(signedIn: SignedIn, context: AppLoadContext, asked: string): Promise<string | null> {
  const owners = await ownersFor(signedIn, context)
  if (owners === null) return signedIn.actor.organisationId
  if (asked === wholeCity) return null
  if (owners.some(({ value }) => value === asked)) return asked
  throw wrongFields({ untuk: text.forWhomMissing })
}

/** What is wrong with the file stands beside its field. */
function atTheFile(error: unknown): never {
  if (error instanceof AppError && error.code === 'invalid') throw wrongFields({ berkas: error.message })
  throw error
}

export const meta: MetaFunction = () => pageTitle(text.newTitle)

export default function NewImportRoute() {
  const { owners, ...given } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current={owners === null ? 'ownApplications' : 'applications'}
      crumbs={[{ href: '/impor', label: text.title }]}
      title={text.newTitle}
      lead={text.newLead}
    >
      <NewImportForm owners={owners} state={state} {...given} />
    </ReaderPage>
  )
}
