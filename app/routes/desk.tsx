import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { DeskPlanPage } from '#app/components/desk/desk-plan-page.tsx'
import { AppError } from '#app/services/app-error.ts'
import { closeDesk } from '#app/services/close-desk.server.ts'
import { openDesk } from '#app/services/open-desk.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { planSession } from '#app/services/plan-session.server.ts'
import { deskText } from '#app/text/desk.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isDay } from '#app/text/when.ts'
import { deskPlan } from '#app/views/desk-plan.ts'
import { deskReaders } from './desk-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, deskReaders)
  return respond({ plan: await deskPlan(context.store, { actor }), commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['desk-officer'])
  return formAction(request, async (form) => {
    const { office, store } = context
    const command = commandOf(signedIn, form)
    const plan = await deskPlan(store, signedIn)
    if (plan === null) throw new AppError('not-found', deskText.noCycle)
    const { cycleId } = plan
    switch (form.values.aksi) {
      case 'mulai':
        await openDesk(office, command, { cycleId })
        return '/desk'
      case 'tutup':
        await closeDesk(office, command, { cycleId })
        return '/desk'
    }
    if (form.values.tanggal === undefined) throw unknownAct()
    const { tanggal: date = '', ruang = '' } = form.values
    const wrong = {
      ...(isDay(date) ? {} : { tanggal: deskText.dateMissing }),
      ...(ruang.trim() === '' ? { ruang: deskText.roomMissing } : {}),
    }
    if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
    const outcome = await planSession(office, command, { cycleId, date, room: ruang.trim() })
    return `/desk/hari/${createdId(outcome, 'desk-session')}`
  })
}

export const meta: MetaFunction = () => pageTitle(deskText.title)

export default function DeskRoute() {
  return <DeskPlanPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
