import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { countFieldName, isCountConfirmed } from '#app/components/confirm-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { InitiativeReviews } from '#app/components/roadmap/initiative-reviews.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { opineOnInitiatives } from '#app/services/opine-on-initiatives.server.ts'
import { initiativeReviewText as text } from '#app/text/initiative-review.ts'
import { roadmapText } from '#app/text/roadmap.ts'
import { seenIn } from '#app/text/seen-record.ts'
import { pageTitle } from '#app/text/ui.ts'
import { initiativeReviews } from '#app/views/initiative-reviews.ts'
import { reviewReaders } from '#app/views/review-rows.ts'
import { initiativeOpinionGivers } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, reviewReaders)
  const query = new URL(request.url).searchParams
  const now = context.office.now()
  return respond({
    page: await initiativeReviews(context.store, { actor, query, now }),
    isSaved: query.get('kabar') === 'tersimpan',
    commandId: newCommandId(),
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, initiativeOpinionGivers)
  return formAction(request, async (form) => {
    const seen = (form.lists.kegiatan ?? []).map(seenIn)
    const code = form.values.isi ?? ''
    const note = form.values.catatan ?? ''
    if (seen.length === 0) throw wrongFields({ kegiatan: text.noneChosen })
    if (code === '') throw wrongFields({ isi: text.choose })
    if (code === 'not-aligned' && note.trim() === '') throw wrongFields({ catatan: text.noteMissing })
    if (!isCountConfirmed(seen.length, form.values[countFieldName]))
      throw wrongFields({ [countFieldName]: text.count })
    await opineOnInitiatives(context.office, commandOf(signedIn, form), {
      initiativeIds: seen.map(({ id }) => id),
      code,
      note,
      versionsSeen: new Map(seen.flatMap(({ id, version }) => (version === null ? [] : [[id, version]]))),
    })
    return '/peta-rencana/telaah?kabar=tersimpan'
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function InitiativeReviewsRoute() {
  const { page, isSaved, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[{ href: '/peta-rencana', label: roadmapText.title }]}
      title={text.title}
      lead={text.lead}
      isWide
    >
      {isSaved && !state ? (
        <Notice tone="good" isNews>
          {text.saved}
        </Notice>
      ) : null}
      {page === null ? (
        <NothingYet sentence={text.noRoadmap} />
      ) : (
        <InitiativeReviews {...page} state={state} commandId={commandId} />
      )}
    </ReaderPage>
  )
}
