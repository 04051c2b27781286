import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { ChangeTable, Touches } from '#app/components/settings/change-table.tsx'
import { Meanwhile } from '#app/components/settings/setting-news.tsx'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { settingsText } from '#app/text/settings.ts'
import { pageTitle } from '#app/text/ui.ts'
import { answerNames, settingCheck, settingPage } from '#app/views/settings.ts'

/** What a setting was and what it would become, before it is saved. The address carries the answers. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const { store, office } = context
  const page = await settingPage(store, { path: params.key ?? '' })
  if (page === null) throw notFound()
  const { searchParams } = new URL(request.url)
  const typed = answerNames(page.key).map((name) => [name, searchParams.get(name) ?? ''] as const)
  const check = await settingCheck(store, {
    key: page.key,
    typed: Object.fromEntries(typed),
    now: office.now(),
  })
  // What the installation came with may be confirmed as it is; after that a change needs a change.
  const isIdle = check.changes.length === 0 && page.isSeen
  if (Object.keys(check.problems).length > 0 || isIdle) throw safeRedirect(`/pengaturan/${page.path}`)
  const { path, label, version, latest } = page
  const isOutdated = searchParams.get('versi') !== String(version)
  const { changes, touches } = check
  const meanwhile = isOutdated ? latest : null
  return respond({ path, label, version, meanwhile, changes, touches, typed, commandId: newCommandId() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  const { store, office } = context
  const page = await settingPage(store, { path: params.key ?? '' })
  if (page === null) throw notFound()
  return formAction(request, async (form) => {
    const check = await settingCheck(store, { key: page.key, typed: form.values, now: office.now() })
    if (Object.keys(check.problems).length > 0) throw wrongFields(check.problems)
    await writeSetting(office, commandOf(signedIn, form), { key: page.key, value: check.value })
    const saved = await settingPage(store, { path: page.path })
    return `/pengaturan/${page.path}?tersimpan=${saved?.version}`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(settingsText.checkTitle(data?.label ?? ''))

export default function SettingCheckPage() {
  const { path, label, version, meanwhile, changes, touches, typed, commandId } =
    useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="settings"
      title={settingsText.checkTitle(label)}
      lead={settingsText.checkLead}
      crumbs={[
        { href: '/pengaturan', label: settingsText.title },
        { href: `/pengaturan/${path}`, label },
      ]}
    >
      <FormFrame state={state} command={{ commandId, expectedVersion: version }}>
        <Meanwhile meanwhile={meanwhile} state={state} />
        {changes.length === 0 ? (
          <Notice title={settingsText.asItIs}>{settingsText.asItIsHelp}</Notice>
        ) : (
          <>
            <ChangeTable caption={label} changes={changes} />
            <Touches sentences={touches} />
          </>
        )}
        {typed.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormActions>
          <SubmitButton>{settingsText.save}</SubmitButton>
          <ButtonLink href={`/pengaturan/${path}?${new URLSearchParams(typed)}`} look="quiet">
            {settingsText.back}
          </ButtonLink>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
