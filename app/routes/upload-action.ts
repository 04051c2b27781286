import type { AppLoadContext, TypedResponse } from '@remix-run/node'
import { answerForm, type FormInput } from '#app/auth/form-action.ts'
import { type FormFailure, formFailure } from '#app/auth/form-failure.ts'
import { respond } from '#app/auth/respond.ts'
import { refuseOtherPosition, type SignedIn } from '#app/auth/session.ts'
import { receiveUpload, type Upload, UploadRefused } from '#app/exchange/receive-upload.ts'
import {
  keepWholeUpload,
  ofFile,
  refuseFullDisk,
  uploadLimitNow,
  uploadState,
} from '#app/services/uploads.server.ts'
import { evidenceLimitText } from '#app/text/evidence.ts'
import { fileSize } from '#app/text/figures.ts'

/** A form with a file: `upload` names the file, whichever way it came. */
export interface UploadForm extends FormInput {
  upload: string
}

type Answer = TypedResponse<FormFailure>

/**
 * The action of a form with one file (`berkas`), which comes with the form or came before it in pieces
 * (`unggahan`). A form that is refused for its words keeps the file: it comes back as an upload that is there.
 */
export async function uploadAction(
  { request, context }: { request: Request; context: AppLoadContext },
  { actor }: Pick<SignedIn, 'actor'>,
  run: (form: UploadForm) => Promise<string>,
): Promise<Answer> {
  const { office } = context
  let received: Upload | null = null
  try {
    const isWithFile = request.headers.get('Content-Type')?.startsWith('multipart/form-data') === true
    if (isWithFile) {
      await refuseFullDisk(office.vault.inbox, Number(request.headers.get('Content-Length') ?? 0))
      const mostBytes = await uploadLimitNow(office)
      const folder = office.vault.inbox
      received = await receiveUpload(request, { folder, mostBytes, tooLarge: evidenceLimitText(mostBytes) })
    }
    const data = received === null ? await request.formData() : textsOf(received)
    await refuseOtherPosition(asTexts(request, data), context, String(data.get('_sebagai') ?? '') || null)
    await nameUpload(context, { actor, data, received })
    // No file is told by the service, with what else is wrong.
    return await answerForm(data, (form) => run({ ...form, upload: form.values.unggahan ?? '' }))
  } catch (error) {
    return refusalOf(error)
  } finally {
    await received?.discard()
  }
}

/** Puts the id of the upload into the form, with words for whoever sees the form again. */
async function nameUpload(
  { office }: AppLoadContext,
  { actor, data, received }: { actor: SignedIn['actor']; data: FormData; received: Upload | null },
): Promise<void> {
  const file = received?.files.berkas
  const sent = String(data.get('unggahan') ?? '')
  const id = file === undefined ? sent : await keepWholeUpload(office, actor, file)
  data.delete('namaBerkas')
  if (id === '') return
  data.set('unggahan', id)
  data.set('sidik', file?.sha256 ?? id)
  const state = await uploadState(office, actor, id).catch(() => null)
  if (state?.isWhole) data.set('namaBerkas', `${state.fileName} (${fileSize(state.byteSize)})`)
}

/** The request once more, with the texts alone: its own body has been read. */
function asTexts({ url }: Request, data: FormData): Request {
  const texts = [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return new Request(url, { method: 'POST', body: new URLSearchParams(texts) })
}

function textsOf({ lists }: Pick<Upload, 'lists'>): FormData {
  const data = new FormData()
  for (const [name, values] of Object.entries(lists)) for (const value of values) data.append(name, value)
  return data
}

function refusalOf(error: unknown): Answer {
  if (!(error instanceof UploadRefused)) {
    const { status, state } = formFailure(error)
    return respond(state, { status })
  }
  const { message, values, lists, isTooLarge } = error
  const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('_')))
  const several = Object.fromEntries(Object.entries(lists).filter(([, all]) => all.length > 1))
  const { status, state } = formFailure(ofFile(message), { values: shown, lists: several })
  return respond(state, { status: isTooLarge ? 413 : status })
}
