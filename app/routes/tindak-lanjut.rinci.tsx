import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { type FormInput, formAction, newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FollowUpPage } from '#app/components/follow-up/follow-up-page.tsx'
import { confirmFollowUp, returnFollowUp } from '#app/services/confirm-follow-up.server.ts'
import { noteFollowUpProgress } from '#app/services/note-follow-up-progress.server.ts'
import type { Command, Office } from '#app/services/office.ts'
import { reportFollowUpDone } from '#app/services/report-follow-up-done.server.ts'
import { followUpText as text } from '#app/text/follow-up.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isDay } from '#app/text/when.ts'
import { cityDate } from '#app/views/city-date.ts'
import { followUpEvidence } from '#app/views/evidence-of.ts'
import { followUpPage } from '#app/views/follow-ups.ts'
import { followUpReaders } from './follow-up-readers.ts'

const writers = ['representative', 'agency-head', 'desk-officer', 'regional-secretary'] as const

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, followUpReaders)
  const now = context.office.now()
  const followUp = await followUpPage(context.store, { actor, now, id: params.id ?? '' })
  if (followUp === null) throw notFound()
  const done = new URL(request.url).searchParams.get('baru') ?? ''
  const news = Object.entries(text.news).find(([name]) => name === done)?.[1] ?? null
  return respond({
    followUp,
    evidence: await followUpEvidence(context.store, { actor, now, id: followUp.id }),
    news,
    today: await cityDate(context.store, now),
    mayReport: actor.role === 'agency-head',
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { office, store } = context
  const { actor } = signedIn
  const followUp = await followUpPage(store, { actor, now: office.now(), id: params.id ?? '' })
  if (followUp === null) throw notFound()
  const today = await cityDate(store, office.now())
  return formAction(request, async (form) => {
    const given = { followUpId: followUp.id, form, today }
    const { tindakan = '' } = form.values
    await actOf(tindakan)(office, commandOf(signedIn, form), given)
    return `/tindak-lanjut/${followUp.id}?baru=${tindakan}`
  })
}

interface Given {
  followUpId: string
  form: FormInput
  today: string
}

type Act = (office: Office, command: Command, given: Given) => Promise<unknown>

const acts: Readonly<Record<string, Act>> = {
  kemajuan: (office, command, { followUpId, form }) => {
    const note = needed(form, 'catatan', text.progressMissing)
    return noteFollowUpProgress(office, command, { followUpId, note })
  },
  selesai: (office, command, { followUpId, form, today }) => {
    const { bukti = '', tanggal } = form.values
    const wrong = {
      ...(bukti.trim() === '' ? { bukti: text.evidenceMissing } : {}),
      ...(isDay(tanggal) && tanggal <= today ? {} : { tanggal: text.completedWrong }),
    }
    if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
    const report = { evidence: bukti, documentId: null, completedOn: tanggal ?? '' }
    return reportFollowUpDone(office, command, { followUpId, ...report })
  },
  sahkan: (office, command, { followUpId, form }) => {
    const note = (form.values.catatan ?? '').trim()
    return confirmFollowUp(office, command, { followUpId, note: note === '' ? null : note })
  },
  kembalikan: (office, command, { followUpId, form }) => {
    const missing = needed(form, 'kurang', text.missingMissing)
    return returnFollowUp(office, command, { followUpId, missing })
  },
}

/** What the button said, not what the follow-up has become meanwhile. */
function actOf(name: string): Act {
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (act === undefined) throw unknownAct()
  return act
}

function needed({ values }: FormInput, name: string, missing: string): string {
  const words = (values[name] ?? '').trim()
  if (words === '') throw wrongFields({ [name]: missing })
  return words
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${data.followUp.application} · ${text.title}` : text.title)

export default function FollowUpRoute() {
  return <FollowUpPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
