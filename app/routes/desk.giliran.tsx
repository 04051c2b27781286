import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { type FormInput, formAction, newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { DeskTurnPage } from '#app/components/desk/desk-turn-page.tsx'
import { callSlot } from '#app/services/call-slot.server.ts'
import { closeSlot } from '#app/services/close-slot.server.ts'
import { confirmSlot } from '#app/services/confirm-slot.server.ts'
import type { Command, Office } from '#app/services/office.ts'
import { holdInAbsentia, openSlot } from '#app/services/open-slot.server.ts'
import { recordAbsence } from '#app/services/record-absence.server.ts'
import { reopenSlot } from '#app/services/reopen-slot.server.ts'
import { scheduleSlot } from '#app/services/schedule-slot.server.ts'
import { deskText } from '#app/text/desk.ts'
import { turnNews } from '#app/text/desk-turn.ts'
import { pageTitle } from '#app/text/ui.ts'
import { instantAt } from '#app/views/desk-clock.ts'
import { type DeskTurn, deskTurn } from '#app/views/desk-turn.ts'
import { deskReaders } from './desk-readers.ts'

const writers = ['desk-officer', 'ict-head', 'regional-secretary'] as const

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, deskReaders)
  const { office, store } = context
  const turn = await deskTurn(store, { actor, slotId: params.id ?? '', now: office.now() })
  if (turn === null) throw notFound()
  const done = new URL(request.url).searchParams.get('baru') ?? ''
  return respond({ turn, news: turnNews[done] ?? null, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { office, store } = context
  const slotId = params.id ?? ''
  const turn = await deskTurn(store, { actor: signedIn.actor, slotId, now: office.now() })
  if (turn === null) throw notFound()
  return formAction(request, async (form) => {
    const command = commandOf(signedIn, form)
    const isMove = form.formName === 'pindah' || form.values.hari !== undefined
    const done = isMove ? 'pindah' : (form.values.aksi ?? 'alasan')
    if (done === 'pindah') await move(office, command, { form, turn })
    else if (done === 'alasan') return giveReason(office, command, { form, turn })
    else await press(office, command, { done, slotId })
    return `/desk/giliran/${slotId}?baru=${done}`
  })
}

const buttons = {
  panggil: callSlot,
  mulai: openSlot,
  'tanpa-hadir': holdInAbsentia,
  sahkan: confirmSlot,
  tutup: closeSlot,
} as const

async function press(office: Office, command: Command, { done, slotId }: { done: string; slotId: string }) {
  if (!Object.hasOwn(buttons, done)) throw unknownAct()
  await buttons[done as keyof typeof buttons](office, command, { slotId })
}

/** Absence before the turn, reopening after it: both ask for nothing but the reason. */
async function giveReason(office: Office, command: Command, { form, turn }: Given): Promise<string> {
  const { alasan } = form.values
  // What the form was for, not what the turn has become meanwhile.
  const isReopening = form.formName === 'buka'
  if (alasan === undefined || !(isReopening || form.formName === 'absen')) throw unknownAct()
  const reason = alasan.trim()
  if (reason === '') throw wrongFields({ alasan: deskText.reasonMissing })
  const { slotId } = turn.turn
  if (isReopening) await reopenSlot(office, command, { slotId, reason })
  else await recordAbsence(office, command, { slotId, reason })
  return `/desk/giliran/${slotId}?baru=${isReopening ? 'buka' : 'absen'}`
}

interface Given {
  form: FormInput
  turn: DeskTurn
}

async function move(office: Office, command: Command, { form, turn }: Given): Promise<void> {
  const day = turn.moveTo.find((each) => each.id === form.values.hari)
  if (day === undefined) throw wrongFields({ hari: deskText.dateMissing })
  const { utcOffsetHours } = turn
  const startsAt = instantAt({ date: day.date, time: form.values.mulai ?? '', utcOffsetHours })
  if (startsAt === null) throw wrongFields({ mulai: deskText.startWrong })
  const minutes = Number(form.values.menit ?? '')
  if (!(Number.isInteger(minutes) && minutes >= 5 && minutes <= 120))
    throw wrongFields({ menit: deskText.minutesWrong })
  const { submissionId } = turn.turn
  // What the form has seen is the plan of the turn, not the dossier's version.
  const { expectedVersion: plansSeen, ...own } = command
  const plan = { sessionId: day.id, submissionId, startsAt, minutes }
  await scheduleSlot(office, own, plansSeen === undefined ? plan : { ...plan, plansSeen })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Giliran ${data.turn.turn.organisation}` : deskText.title)

export default function DeskTurnRoute() {
  return <DeskTurnPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
