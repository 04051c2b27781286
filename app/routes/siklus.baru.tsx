import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { NewCycleForm } from '#app/components/cycle/new-cycle-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { AppError } from '#app/services/app-error.ts'
import { alreadyPerformed, createdId } from '#app/services/perform.server.ts'
import { prepareCycle } from '#app/services/prepare-cycle.server.ts'
import {
  cycleInstruments,
  cycleNouns,
  cycleText,
  stillRunning,
  newCycleText as text,
} from '#app/text/cycle.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isGround, newCyclePlan, timetableFrom } from '#app/views/cycle-plan.ts'
import type { Role } from '#app/views/signed-in.ts'

const writers: readonly Role[] = ['desk-officer', 'ict-head']

/** Prepares a new cycle; agencies do not see it before it is opened. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, writers)
  const plan = await newCyclePlan(context.store, context.office.now())
  return respond({ plan, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { running } = await newCyclePlan(context.store, context.office.now())
  return formAction(request, async (form) => {
    const command = commandOf(signedIn, form)
    const isRepeated = (await alreadyPerformed(context.office, command)) !== null
    if (running !== null && !isRepeated) throw new AppError('refused', stillRunning(running))
    const { tahun = '', dasar = '', keterangan = '', instrumen = '', sebutan = '' } = form.values
    const wrong: Record<string, string> = {}
    if (!/^20\d{2}$/.test(tahun)) wrong.tahun = text.yearWrong
    if (!isGround(dasar)) wrong.dasar = text.groundMissing
    if (!cycleInstruments.some(({ value }) => value === instrumen)) wrong.instrumen = text.instrumentMissing
    if (!cycleNouns.includes(sebutan)) wrong.sebutan = text.productNounMissing
    if (Object.keys(wrong).length > 0 || !isGround(dasar)) throw wrongFields(wrong)
    const outcome = await prepareCycle(context.office, command, {
      year: Number(tahun),
      ground: dasar,
      groundNote: keterangan.trim() === '' ? null : keterangan.trim(),
      instrument: instrumen,
      productNoun: sebutan,
      timetable: timetableFrom(form.values),
    })
    return `/siklus/${createdId(outcome, 'review-cycle')}/buka`
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function NewCyclePage() {
  const { plan, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="cycle"
      crumbs={[{ href: '/siklus', label: cycleText.title }]}
      title={text.title}
      lead={text.lead}
    >
      {plan.running === null || state ? (
        <NewCycleForm state={state} commandId={commandId} plan={plan} />
      ) : (
        <Notice tone="warning">{stillRunning(plan.running)}</Notice>
      )}
    </ReaderPage>
  )
}
