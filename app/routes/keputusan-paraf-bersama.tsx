import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { draftBox, versionOf, WaitingDrafts } from '#app/components/decree/waiting-drafts.tsx'
import { CheckboxField } from '#app/components/form/checkbox-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { AppError } from '#app/services/app-error.ts'
import { initialDecrees } from '#app/services/initial-decrees.server.ts'
import { decreeText } from '#app/text/decree.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { togetherText as text } from '#app/text/initials-together.ts'
import { pageTitle } from '#app/text/ui.ts'
import { draftsToInitial, initiallers } from '#app/views/initials-waiting.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, initiallers)
  const done = Number(new URL(request.url).searchParams.get('diparaf')) || 0
  return respond({
    drafts: await draftsToInitial(context.store, actor),
    done,
    commandId: newCommandId(),
  })
}

/** Each ticked draft is initialled by itself; the page then says which were, and why the others were not. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(request, context, initiallers)
  return formAction(request, async ({ values, lists, commandId }) => {
    const chosen = [...new Set(lists[draftBox] ?? [])]
    if (chosen.length === 0) throw wrongFields({ sudah: text.nothing })
    if (values.sudah !== 'ya') throw wrongFields({ sudah: text.confirmMissing })
    const drafts = chosen.map((decreeId) => ({ decreeId, version: Number(values[versionOf(decreeId)]) || 0 }))
    const { initialled, refused } = await initialDecrees(context.office, { id: commandId, actor }, drafts)
    const done = wholeNumber(initialled.length)
    if (refused.length > 0)
      throw new AppError(
        'refused',
        text.partly(done, wholeNumber(refused.length)),
        refused.map(({ title, reason }) => `${title}: ${reason}`),
      )
    return `/keputusan/paraf?diparaf=${initialled.length}`
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function InitialTogetherPage() {
  const { drafts, done, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const chosen = state ? (state.lists[draftBox] ?? [state.values[draftBox] ?? '']) : []
  return (
    <ReaderPage
      current="decision"
      crumbs={[{ href: '/keputusan', label: decreeText.title }]}
      title={text.title}
      lead={text.lead}
    >
      {done > 0 ? (
        <Notice tone="good" isNews>
          {text.done(wholeNumber(done))}
        </Notice>
      ) : null}
      {drafts.length === 0 && !state ? <NothingYet sentence={text.none} /> : null}
      {drafts.length === 0 && !state ? null : (
        <FormFrame state={state} command={{ commandId }}>
          {drafts.length === 0 ? <NothingYet sentence={text.none} /> : null}
          <WaitingDrafts drafts={drafts} chosen={chosen} />
          {drafts.length === 0 ? null : (
            <>
              <CheckboxField name="sudah" label={text.confirm} />
              <FormEnd press={text.button} cancel="/keputusan" />
            </>
          )}
        </FormFrame>
      )}
    </ReaderPage>
  )
}
