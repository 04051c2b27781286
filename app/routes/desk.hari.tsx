import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { type FormInput, formAction, newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor, type SignedIn } from '#app/auth/session.ts'
import { DeskDayPage } from '#app/components/desk/desk-day-page.tsx'
import { AppError } from '#app/services/app-error.ts'
import { cancelSession } from '#app/services/cancel-session.server.ts'
import { closeSession } from '#app/services/close-session.server.ts'
import type { Office } from '#app/services/office.ts'
import { openSession } from '#app/services/open-session.server.ts'
import { scheduleSlot } from '#app/services/schedule-slot.server.ts'
import { deskText } from '#app/text/desk.ts'
import { pageTitle } from '#app/text/ui.ts'
import { instantAt, minutesLater } from '#app/views/desk-clock.ts'
import { type DeskDay, deskDay } from '#app/views/desk-day.ts'
import { deskReaders } from './desk-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, deskReaders)
  const day = await deskDay(context.store, { actor, sessionId: params.id ?? '' })
  if (day === null) throw notFound()
  return respond({ day, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['desk-officer'])
  const sessionId = params.id ?? ''
  const day = await deskDay(context.store, { actor: signedIn.actor, sessionId })
  if (day === null) throw notFound()
  return formAction(request, async (form) => {
    const { office } = context
    const command = commandOf(signedIn, form)
    const here = `/desk/hari/${sessionId}`
    const { aksi, alasan, mulai } = form.values
    if (aksi === 'mulai') await openSession(office, command, { sessionId })
    else if (aksi === 'tutup') await closeSession(office, command, { sessionId })
    else if (mulai !== undefined) await scheduleAll(office, signedIn, { form, day })
    else if (alasan === undefined) throw unknownAct()
    else {
      const reason = alasan.trim()
      if (reason === '') throw wrongFields({ alasan: deskText.reasonMissing })
      await cancelSession(office, command, { sessionId, reason })
      return '/desk'
    }
    return here
  })
}

/** One turn after the other from the start that was typed, a command each. */
async function scheduleAll(
  office: Office,
  { actor }: SignedIn,
  { form, day }: { form: FormInput; day: DeskDay },
): Promise<void> {
  const chosen = form.lists.berkas ?? []
  const start = instantAt({
    date: day.isoDate,
    time: form.values.mulai ?? '',
    utcOffsetHours: day.utcOffsetHours,
  })
  const typed = (form.values.menit ?? '').trim()
  const minutes = typed === '' ? null : Number(typed)
  if (start === null) throw wrongFields({ mulai: deskText.startWrong })
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 5 && minutes <= 120))
    throw wrongFields({ menit: deskText.minutesWrong })
  if (chosen.length === 0) throw wrongFields({ berkas: deskText.nothingChosen })
  let startsAt = start
  const refused: string[] = []
  for (const submissionId of chosen) {
    const dossier = (day.unscheduled ?? []).find((each) => each.submissionId === submissionId)
    const length = minutes ?? dossier?.minutes ?? 20
    const command = { id: `${form.commandId}:${submissionId}`, actor }
    try {
      // The form only offers who has no turn yet: one that was given meanwhile is not moved.
      const plan = { sessionId: day.sessionId, submissionId, startsAt, minutes: length, plansSeen: 0 }
      await scheduleSlot(office, command, plan)
      startsAt = minutesLater(startsAt, length)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      refused.push(`${dossier?.organisation ?? 'Berkas lain'}: ${error.message}`)
    }
  }
  const [first] = refused
  if (first !== undefined) throw new AppError('refused', first, refused)
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Desk ${data.day.date}` : deskText.title)

export default function DeskDayRoute() {
  return <DeskDayPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
