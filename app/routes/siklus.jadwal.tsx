import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { DateField } from '#app/components/form/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { FactGrid } from '#app/components/summary-list.tsx'
import { changeTimetable } from '#app/services/change-timetable.server.ts'
import { cycleText, followNote, changeText as text, timetableHelp } from '#app/text/cycle.ts'
import { pageTitle } from '#app/text/ui.ts'
import { changedDates, cycleDates } from '#app/views/cycle-plan.ts'
import type { Role } from '#app/views/signed-in.ts'

const writers: readonly Role[] = ['desk-officer', 'ict-head']

/** Moves the dates of a cycle; open dossiers go with it by rule, and the page says so. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  const dates = await cycleDates(context.store, { cycleId: params.id ?? '', actor })
  if (dates === null) throw notFound()
  return respond({ dates, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { office, store } = context
  const cycleId = params.id ?? ''
  const found = await cycleDates(store, { cycleId, actor: signedIn.actor })
  if (found === null) throw notFound()
  return formAction(request, async (form) => {
    const ground = (form.values.alasan ?? '').trim()
    const { problems, instants } = await changedDates(store, found, form.values)
    if (ground === '') problems.alasan = text.groundMissing
    if (instants === null || ground === '') throw wrongFields(problems)
    await changeTimetable(office, commandOf(signedIn, form), { cycleId, ground, ...instants })
    return '/siklus'
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

const labels = {
  softDueOn: 'Batas pengajuan',
  hardDueOn: 'Batas akhir pengajuan',
  replyDueOn: 'Batas tanggapan',
}
const keys = ['softDueOn', 'hardDueOn', 'replyDueOn'] as const

export default function TimetablePage() {
  const { dates, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="cycle"
      crumbs={[{ href: '/siklus', label: cycleText.title }]}
      eyebrow={dates.title}
      title={text.title}
      lead={dates.mayChange ? text.lead : text.notNow}
    >
      {dates.mayChange || state ? (
        <FormFrame state={state} command={{ commandId, expectedVersion: dates.version }}>
          {keys.map((key) => (
            <DateField
              key={key}
              name={key}
              label={labels[key]}
              help={timetableHelp[key]}
              stored={dates.dates[key]}
            />
          ))}
          <TextArea name="alasan" label={text.ground} rows={3} />
          {dates.following > 0 ? <Notice tone="info">{followNote(String(dates.following))}</Notice> : null}
          <FormActions>
            <SubmitButton>{text.press}</SubmitButton>
          </FormActions>
        </FormFrame>
      ) : null}
      <Section id="tetap" title={text.fixed}>
        <FactGrid facts={dates.others.map(({ label, date }) => ({ label, value: date }))} />
      </Section>
    </ReaderPage>
  )
}
