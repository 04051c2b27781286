import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { SettingForm } from '#app/components/settings/setting-form.tsx'
import { SettingHistory } from '#app/components/settings/setting-history.tsx'
import { SettingSince } from '#app/components/settings/setting-news.tsx'
import { AppError } from '#app/services/app-error.ts'
import { settingsText } from '#app/text/settings.ts'
import { pageTitle } from '#app/text/ui.ts'
import { answerNames, settingCheck, settingPage } from '#app/views/settings.ts'

/** The form of one setting. It only leads to the page that shows what would change. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const page = await settingPage(context.store, { path: params.key ?? '' })
  if (page === null) throw notFound()
  const { searchParams } = new URL(request.url)
  // What was typed comes back from the check by the address.
  const typed = Object.fromEntries([...searchParams].filter(([name]) => answerNames(page.key).includes(name)))
  const isSaved = searchParams.get('tersimpan') === String(page.version)
  return respond({ ...page, typed, isSaved, commandId: newCommandId() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const { store, office } = context
  const page = await settingPage(store, { path: params.key ?? '' })
  if (page === null) throw notFound()
  return formAction(request, async ({ values, expectedVersion }) => {
    const check = await settingCheck(store, { key: page.key, typed: values, now: office.now() })
    if (Object.keys(check.problems).length > 0) throw wrongFields(check.problems)
    if (check.changes.length === 0 && page.isSeen) throw new AppError('refused', settingsText.nothingChanged)
    const query = new URLSearchParams({ versi: String(expectedVersion ?? page.version) })
    for (const name of answerNames(page.key)) query.set(name, (values[name] ?? '').trim())
    return `/pengaturan/${page.path}/periksa?${query}`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.label ?? settingsText.title)

export default function SettingPageView() {
  const { key, label, help, answers, typed, isSaved, since, version, history, commandId } =
    useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="settings"
      title={label}
      lead={help}
      crumbs={[{ href: '/pengaturan', label: settingsText.title }]}
    >
      <SettingSince since={since} isSaved={isSaved} />
      <SettingForm
        settingKey={key}
        answers={{ ...answers, ...typed }}
        state={useActionData<typeof action>()}
        command={{ commandId, expectedVersion: version }}
      />
      <SettingHistory history={history} />
    </ReaderPage>
  )
}
