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
import { confirmObjects, unconfirmObjects } from '#app/services/confirm-objects.server.ts'
import { architectureText as text } from '#app/text/architecture.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { seenIn } from '#app/text/seen-record.ts'
import { pageTitle } from '#app/text/ui.ts'
import { confirmableObjects } from '#app/views/confirmable-objects.ts'
import { confirmedBy } from '#app/views/confirmed-by.ts'
import { visibleObjectIds } from '#app/views/object-form.ts'
import { objectConfirmers } from '#app/views/object-readers.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectConfirmers)
  const query = new URL(request.url).searchParams
  return respond({
    rows: await confirmableObjects(context.store, { actor, query }),
    frozen: await whyFrozen(context.office, actor.organisationId),
    commandId: newCommandId(),
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, objectConfirmers)
  return formAction(request, async (form) => {
    const command = commandOf(signedIn, form)
    const undone = form.values[undoFieldName]
    const seen = (form.lists.objek ?? []).map(seenIn)
    const objectIds =
      undone === undefined
        ? seen.map(({ id }) => id)
        : await confirmedBy(context.store, { commandId: undone, kind: 'architecture-object' })
    const visible = await visibleObjectIds(context.store, { actor: signedIn.actor, ids: objectIds })
    if (visible.length < objectIds.length) throw new AppError('not-found', text.sameUnknown)
    if (undone !== undefined) {
      await unconfirmObjects(context.office, command, { confirmedBy: undone })
      return '/arsitektur/objek?kabar=diurungkan'
    }
    if (!isCountConfirmed(objectIds.length, form.values[countFieldName]))
      throw wrongFields({ [countFieldName]: text.sameCount })
    await confirmObjects(context.office, command, {
      objectIds,
      versionsSeen: new Map(seen.flatMap(({ id, version }) => (version === null ? [] : [[id, version]]))),
    })
    return wayBack(form.values.kembali ?? '', command.id)
  })
}

/** Back to the card the button stood on, or to the list, which then says what happened and lets it be undone. */
function wayBack(path: string, commandId: string): string {
  if (/^\/arsitektur\/objek\/[\w-]+$/.test(path)) return `${path}?kabar=dipastikan`
  return `/arsitektur/objek?${new URLSearchParams({ tindakan: commandId, kabar: 'dipastikan' })}`
}

export const meta: MetaFunction = () => pageTitle(text.sameTitle)

export default function ObjectsStillTheSamePage() {
  const { rows, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const count = wholeNumber(rows?.length ?? 0)
  return (
    <ReaderPage
      current="ownArchitecture"
      crumbs={[
        { href: '/arsitektur', label: text.ownTitle },
        { href: '/arsitektur/objek', label: text.ownList },
      ]}
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
          <ConfirmList title={text.sameTotal(count)} items={rows} name="objek" />
          <FormEnd press={text.sameSend(count)} cancel="/arsitektur/objek" />
        </FormFrame>
      )}
    </ReaderPage>
  )
}
