import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ConfirmList, countFieldName, isCountConfirmed } from '#app/components/confirm-list.tsx'
import { undoFieldName } from '#app/components/confirmed-notice.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { AppError } from '#app/services/app-error.ts'
import { confirmApplications, unconfirmApplications } from '#app/services/confirm-applications.server.ts'
import { sameSend, sameTotal, applicationText as text } from '#app/text/application.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { seenIn } from '#app/text/seen-record.ts'
import { pageTitle } from '#app/text/ui.ts'
import { visibleApplicationIds } from '#app/views/application-form.ts'
import { applicationConfirmers } from '#app/views/application-readers.ts'
import { confirmableApplications } from '#app/views/confirmable-applications.ts'
import { confirmedBy } from '#app/views/confirmed-by.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationConfirmers)
  const ids = new URL(request.url).searchParams.getAll('aplikasi')
  return respond({
    rows: await confirmableApplications(context.store, { actor, ids }),
    frozen: await whyFrozen(context.office, actor.organisationId),
    commandId: newCommandId(),
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, applicationConfirmers)
  return formAction(request, async (form) => {
    const command = commandOf(signedIn, form)
    const undone = form.values[undoFieldName]
    const seen = (form.lists.aplikasi ?? []).map(seenIn)
    const applicationIds =
      undone === undefined
        ? seen.map(({ id }) => id)
        : await confirmedBy(context.store, { commandId: undone, kind: 'application' })
    const visible = await visibleApplicationIds(context.store, { actor: signedIn.actor, ids: applicationIds })
    if (visible.length < applicationIds.length) throw new AppError('not-found', text.sameUnknown)
    if (undone !== undefined) {
      await unconfirmApplications(context.office, command, { confirmedBy: undone })
      return '/aplikasi?kabar=diurungkan'
    }
    if (!isCountConfirmed(applicationIds.length, form.values[countFieldName]))
      throw wrongFields({ [countFieldName]: text.sameCount })
    await confirmApplications(context.office, command, {
      applicationIds,
      versionsSeen: new Map(seen.flatMap(({ id, version }) => (version === null ? [] : [[id, version]]))),
    })
    return wayBack(form.values.kembali ?? '', command.id)
  })
}

/** Back to the card or the list the button stood on, which then says what happened; the list lets it be undone. */
function wayBack(path: string, commandId: string): string {
  const [place = '', query = ''] = (
    /^\/aplikasi(?:\/[\w-]+)?(?:\?[^#\s]*)?$/.test(path) ? path : '/aplikasi'
  ).split('?')
  const told = new URLSearchParams(query)
  if (place === '/aplikasi') told.set('tindakan', commandId)
  told.set('kabar', 'dipastikan')
  return `${place}?${told}`
}

export const meta: MetaFunction = () => pageTitle(text.sameTitle)

export default function StillTheSamePage() {
  const { rows, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const count = wholeNumber(rows?.length ?? 0)
  return (
    <ReaderPage
      current="ownApplications"
      crumbs={[{ href: '/aplikasi', label: text.ownTitle }]}
      title={text.sameTitle}
      lead={text.sameWhat}
    >
      {frozen !== null && !state ? <Notice tone="warning">{frozen}</Notice> : null}
      {rows === null || rows.length === 0 || (frozen !== null && !state) ? (
        <>
          {state ? <Notice tone="warning" title={state.formError} isNews /> : null}
          {frozen === null ? (
            <NothingYet sentence={rows === null ? text.sameNoCycle : text.sameNone} />
          ) : null}
        </>
      ) : (
        <FormFrame state={state} command={{ commandId }}>
          <ConfirmList title={sameTotal(count)} items={rows} name="aplikasi" />
          <FormEnd press={sameSend(count)} cancel="/aplikasi" />
        </FormFrame>
      )}
    </ReaderPage>
  )
}
