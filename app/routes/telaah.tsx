import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { type FormInput, formAction, newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor, type SignedIn } from '#app/auth/session.ts'
import { ReviewBenchPage } from '#app/components/bench/bench-page.tsx'
import { AppError } from '#app/services/app-error.ts'
import { askQuestion } from '#app/services/ask-question.server.ts'
import { endOfCityDay } from '#app/services/city-day.server.ts'
import { completeReview } from '#app/services/complete-review.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import type { Office } from '#app/services/office.ts'
import { alreadyPerformed } from '#app/services/perform.server.ts'
import { reviewText } from '#app/text/review.ts'
import { formText, pageTitle } from '#app/text/ui.ts'
import { dayIsOver, isDay, isFarOff } from '#app/text/when.ts'
import { emptyDossiers } from '#app/views/empty-dossiers.ts'
import { initiativesToReview } from '#app/views/initiative-reviews.ts'
import { benchFilter, nextUnreviewed, reviewBench } from '#app/views/review-bench.ts'
import { lastOwnOpinion, reviewCard } from '#app/views/review-card.ts'
import { reviewerKindOf, reviewReaders } from '#app/views/review-rows.ts'
import { savedViews } from '#app/views/saved-views.ts'

const writers = ['planning-reviewer', 'budget-reviewer', 'desk-officer'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, reviewReaders)
  const { search, searchParams } = new URL(request.url)
  const { store, office } = context
  const page = Number(searchParams.get('halaman') ?? '') || null
  const given = { actor, filter: benchFilter(searchParams), itemId: searchParams.get('butir'), page }
  const bench = await reviewBench(store, given)
  const card =
    bench === null || bench.open === null
      ? null
      : await reviewCard(store, { actor, itemId: bench.open, now: office.now() })
  if (given.itemId !== null && card === null) throw notFound()
  const saved = searchParams.get('tersimpan')
  const savedCard =
    saved === null ? null : await reviewCard(store, { actor, itemId: saved, now: office.now() })
  return respond({
    bench,
    card,
    views: await savedViews(store, { actor, list: 'telaah', search }),
    emptyDossiers: await emptyDossiers(store, { actor }),
    initiatives: await initiativesToReview(store, { actor, now: office.now() }),
    savedName: savedCard?.own?.code == null ? null : savedCard.facts.name,
    search,
    commandId: newCommandId(),
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { searchParams } = new URL(request.url)
  searchParams.delete('tersimpan')
  return formAction(request, async (form) => {
    const { office, store } = context
    const itemId = form.values.butir ?? ''
    if (form.values.berkas !== undefined) return complete(office, signedIn, form)
    if (form.values.pertanyaan !== undefined) {
      await ask(office, signedIn, form)
      searchParams.set('butir', itemId)
      return `/telaah?${searchParams}#klarifikasi-daftar`
    }
    await opine(office, signedIn, form)
    const { actor } = signedIn
    const next = await nextUnreviewed(store, { actor, filter: benchFilter(searchParams), after: itemId })
    searchParams.delete('halaman')
    searchParams.set('butir', next ?? itemId)
    searchParams.set('tersimpan', itemId)
    return `/telaah?${searchParams}`
  })
}

async function opine(office: Office, signedIn: SignedIn, form: FormInput): Promise<void> {
  const { butir: itemId = '', isi: code = '', catatan: note = '', syarat = '', terlihat = '' } = form.values
  const round = Number(form.values.putaran ?? Number.NaN)
  const reviewer = reviewerKindOf(signedIn.actor.role) ?? 'technical'
  if (form.values.catatan === undefined) throw unknownAct()
  if (code === '') throw wrongFields({ isi: reviewText.choose })
  if (code === 'aligned-with-conditions' && syarat.trim() === '')
    throw wrongFields({ syarat: reviewText.conditionMissing })
  const before = await lastOwnOpinion(office.store, { itemId, actor: signedIn.actor })
  const command = commandOf(signedIn, form)
  const isRepeated = (await alreadyPerformed(office, command)) !== null
  if (!isRepeated && (before.givenAt ?? '') !== terlihat)
    throw new AppError('stale', `Telaah kantor Anda atas aplikasi ini sudah diubah: ${before.byWhom ?? ''}.`)
  const condition = code === 'aligned-with-conditions' ? syarat : null
  await giveOpinion(office, command, {
    itemId,
    reviewer,
    code,
    note,
    condition,
    ...(Number.isInteger(round) ? { round } : {}),
  })
}

async function ask(office: Office, signedIn: SignedIn, form: FormInput): Promise<void> {
  const { butir: itemId = '', pertanyaan: question = '', batas = '', tentang = '' } = form.values
  const card = await reviewCard(office.store, { actor: signedIn.actor, itemId, now: office.now() })
  if (card === null) throw new AppError('not-found', 'Aplikasi ini tidak ditemukan.')
  if (question.trim() === '') throw wrongFields({ pertanyaan: reviewText.questionMissing })
  // Who may not ask has no earliest day: the service tells them so.
  const earliest = card.question?.earliest ?? batas
  if (!isDay(batas)) throw wrongFields({ batas: reviewText.questionDueWrong })
  if (batas < earliest) throw wrongFields({ batas: dayIsOver(batas, card.today) })
  if (isFarOff(batas, earliest)) throw wrongFields({ batas: formText.farOff })
  await askQuestion(office, commandOf(signedIn, form), {
    submissionId: card.submissionId,
    reviewer: reviewerKindOf(signedIn.actor.role) ?? 'technical',
    itemId: tentang === 'berkas' ? null : itemId,
    question,
    dueAt: await endOfCityDay(office.store.read, batas),
  })
}

async function complete(office: Office, signedIn: SignedIn, form: FormInput): Promise<string> {
  const reviewer = reviewerKindOf(signedIn.actor.role) ?? 'technical'
  const submissionId = form.values.berkas ?? ''
  await completeReview(office, commandOf(signedIn, form), { submissionId, reviewer })
  return '/telaah'
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.card ? `${data.card.facts.name} · ${reviewText.title}` : reviewText.title)

export default function ReviewRoute() {
  return <ReviewBenchPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
