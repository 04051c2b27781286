import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type FormInput, formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor, type SignedIn } from '#app/auth/session.ts'
import { BulkOpinionPage } from '#app/components/bench/bulk-page.tsx'
import { countFieldName, isCountConfirmed } from '#app/components/confirm-list.tsx'
import { AppError } from '#app/services/app-error.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import type { Office } from '#app/services/office.ts'
import { reviewText } from '#app/text/review.ts'
import { pageTitle } from '#app/text/ui.ts'
import { bulkOpinion, bulkResult, openForBulk } from '#app/views/bulk-opinion.ts'
import { benchFilter } from '#app/views/review-bench.ts'
import { reviewerKindOf } from '#app/views/review-rows.ts'

const writers = ['planning-reviewer', 'budget-reviewer', 'desk-officer'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  const { search, searchParams } = new URL(request.url)
  const { store } = context
  const page = await bulkOpinion(store, { actor, filter: benchFilter(searchParams) })
  if (page === null) throw notFound()
  const bulkId = searchParams.get('perintah')
  const failedIds = searchParams.getAll('gagal')
  const result = bulkId === null ? null : await bulkResult(store, { actor, bulkId, failedIds })
  return respond({ page, result, search, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { searchParams } = new URL(request.url)
  return formAction(request, async (form) => {
    const itemIds = form.lists.butir ?? []
    const code = form.values.isi ?? ''
    const condition = code === 'aligned-with-conditions' ? (form.values.syarat ?? '') : null
    if (code === '') throw wrongFields({ isi: reviewText.choose })
    if (code === 'not-aligned' && (form.values.catatan ?? '').trim() === '')
      throw wrongFields({ catatan: reviewText.reasonMissing })
    if (condition?.trim() === '') throw wrongFields({ syarat: reviewText.conditionMissing })
    if (!isCountConfirmed(itemIds.length, form.values[countFieldName]))
      throw wrongFields({ [countFieldName]: reviewText.bulkCount })
    if (itemIds.length === 0) throw new AppError('refused', reviewText.bulkNothing)
    await refuseUnknownOpinion(context.store, signedIn, code)
    const failed = await opineOnAll(context.office, signedIn, { form, itemIds, code, condition })
    searchParams.set('perintah', form.commandId)
    for (const id of failed) searchParams.append('gagal', id)
    return `/telaah/massal?${searchParams}`
  })
}

/** Every application would refuse it one by one: it is said once, at its field. */
async function refuseUnknownOpinion(
  store: Office['store'],
  { actor }: SignedIn,
  code: string,
): Promise<void> {
  const filter = benchFilter(new URLSearchParams())
  const page = await bulkOpinion(store, { actor, filter })
  if (page?.choices.some(({ value }) => value === code)) return
  throw wrongFields({ isi: reviewText.choose })
}

/** One command for each application; the ids of those that were refused. */
async function opineOnAll(
  office: Office,
  { actor }: SignedIn,
  given: { form: FormInput; itemIds: string[]; code: string; condition: string | null },
): Promise<string[]> {
  const { form, itemIds, code, condition } = given
  const reviewer = reviewerKindOf(actor.role) ?? 'technical'
  const bulkId = form.commandId
  const open = new Set(await openForBulk(office.store, { actor, bulkId }))
  const failed: string[] = []
  for (const itemId of itemIds) {
    const command = { id: `${bulkId}:${itemId}`, actor }
    const opinion = { itemId, reviewer, code, condition, note: form.values.catatan ?? '' }
    try {
      // Somebody of the same office may have judged it since the list was shown; their words stand.
      if (!open.has(itemId)) throw new AppError('stale', reviewText.bulkNothing)
      await giveOpinion(office, command, opinion)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failed.push(itemId)
    }
  }
  return failed
}

export const meta: MetaFunction = () => pageTitle(reviewText.bulkTitle)

export default function BulkOpinionRoute() {
  return <BulkOpinionPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
