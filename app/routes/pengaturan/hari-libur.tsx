import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type FormInput, formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { HolidayForms, HolidayTable, SuggestedDays } from '#app/components/settings/holiday-forms.tsx'
import { SettingHistory } from '#app/components/settings/setting-history.tsx'
import { SettingSince } from '#app/components/settings/setting-news.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { AppError } from '#app/services/app-error.ts'
import { settingsText, holidayText as text } from '#app/text/settings.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isDay } from '#app/text/when.ts'
import { type HolidayChange, holidayLineOf, pastedDays } from '#app/views/holiday-change.ts'
import { type HolidayPage, holidayPage } from '#app/views/holidays.ts'

/** The holidays of a year. Every change leads to the page that shows what it would do. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const { searchParams } = new URL(request.url)
  const now = context.office.now()
  const page = await holidayPage(context.store, { year: searchParams.get('tahun') ?? '', now })
  const isSaved = searchParams.get('tersimpan') === String(page.version)
  return respond({ ...page, isSaved, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const { searchParams } = new URL(request.url)
  const year = searchParams.get('tahun') ?? ''
  const page = await holidayPage(context.store, { year, now: context.office.now() })
  return formAction(request, async (form) => {
    const { added, removed } = changeFrom(form, page)
    const query = new URLSearchParams({ versi: String(form.expectedVersion ?? page.version) })
    for (const day of added) query.append('hari', holidayLineOf(day))
    for (const date of removed) query.append('hapus', date)
    return `/pengaturan/hari-libur/periksa?${query}`
  })
}

function changeFrom({ values, lists }: FormInput, { suggested }: HolidayPage): HolidayChange {
  const { sumber: source = '' } = values
  switch (values.tindakan) {
    case 'tambah': {
      const { tanggal: date = '', nama: name = '' } = values
      const missing = {
        ...(isDay(date) ? {} : { tanggal: text.needed.tanggal }),
        ...(name.trim() ? {} : { nama: text.needed.nama }),
      }
      if (Object.keys(missing).length > 0) throw wrongFields(missing)
      return { added: [{ date, name, source }], removed: [] }
    }
    case 'tempel': {
      const { days, problem } = pastedDays(values.isi ?? '', source)
      if (problem !== null) throw wrongFields({ isi: problem })
      return { added: days, removed: [] }
    }
    case 'usul':
      return { added: suggested, removed: [] }
    default: {
      const removed = lists.hapus ?? []
      if (removed.length === 0) throw new AppError('refused', text.removeNothing)
      return { added: [], removed }
    }
  }
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function HolidaysPage() {
  const page = useLoaderData<typeof loader>()
  const { year, years, rows, suggested, version, since, isSaved, history, commandId } = page
  const state = useActionData<typeof action>()
  const frame = { state, command: { commandId, expectedVersion: version } }
  return (
    <ReaderPage
      current="settings"
      title={text.title}
      lead={text.lead}
      crumbs={[{ href: '/pengaturan', label: settingsText.title }]}
    >
      <SettingSince since={since} isSaved={isSaved} />
      <Tabs
        label={text.year}
        tabs={years.map((each) => ({
          label: each.year,
          count: each.count,
          href: `/pengaturan/hari-libur?tahun=${each.year}`,
          isCurrent: each.year === year,
        }))}
      />
      <HolidayTable year={year} rows={rows} {...frame} />
      {suggested.length > 0 ? (
        <SuggestedDays label={text.suggest(String(suggested.length), year)} {...frame} />
      ) : null}
      <Section id="tambah" title={text.addSection}>
        <HolidayForms {...frame} />
      </Section>
      <SettingHistory history={history} empty={text.neverWritten} />
    </ReaderPage>
  )
}
