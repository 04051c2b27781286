import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { HolidayEffects } from '#app/components/settings/holiday-effects.tsx'
import { Meanwhile } from '#app/components/settings/setting-news.tsx'
import { writeHolidays } from '#app/services/write-holidays.server.ts'
import { settingsText, holidayText as text } from '#app/text/settings.ts'
import { pageTitle } from '#app/text/ui.ts'
import { holidayChange, holidayLineOf } from '#app/views/holiday-change.ts'
import { holidayCheck } from '#app/views/holiday-check.ts'
import { holidayPage } from '#app/views/holidays.ts'

/** Which days change and which deadlines they meet, before anything is saved. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const { searchParams } = new URL(request.url)
  const change = holidayChange(searchParams.getAll('hari'), searchParams.getAll('hapus'))
  const check = await holidayCheck(context.store, { ...change, now: context.office.now() })
  if (!check.isChange) throw safeRedirect('/pengaturan/hari-libur')
  const meanwhile = searchParams.get('versi') === String(check.version) ? null : check.latest
  const carried = [
    ...change.added.map((day) => ({ name: 'hari', value: holidayLineOf(day) })),
    ...change.removed.map((date) => ({ name: 'hapus', value: date })),
  ]
  return respond({ ...check, meanwhile, carried, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  const { store, office } = context
  return formAction(request, async (form) => {
    const { added, removed } = holidayChange(form.lists.hari ?? [], form.lists.hapus ?? [])
    await writeHolidays(office, commandOf(signedIn, form), { holidays: added, removed })
    const year = (added[0]?.date ?? removed[0] ?? '').slice(0, 4)
    const { version } = await holidayPage(store, { year, now: office.now() })
    return `/pengaturan/hari-libur?tahun=${year}&tersimpan=${version}`
  })
}

export const meta: MetaFunction = () => pageTitle(text.checkTitle)

export default function HolidayCheckPage() {
  const { days, deadlines, counts, version, meanwhile, carried, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const year = days[0]?.date.slice(0, 4)
  return (
    <ReaderPage
      current="settings"
      title={text.checkTitle}
      lead={text.checkLead}
      crumbs={[
        { href: '/pengaturan', label: settingsText.title },
        { href: `/pengaturan/hari-libur?tahun=${year}`, label: text.title },
      ]}
    >
      <FormFrame state={state} command={{ commandId, expectedVersion: version }}>
        <Meanwhile meanwhile={meanwhile} state={state} />
        <HolidayEffects days={days} deadlines={deadlines} counts={counts} />
        {carried.map(({ name, value }) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <FormActions>
          <SubmitButton>{text.save}</SubmitButton>
          <ButtonLink href={`/pengaturan/hari-libur?tahun=${year}`} look="quiet">
            {settingsText.back}
          </ButtonLink>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
