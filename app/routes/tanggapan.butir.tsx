import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ReplyItemPage } from '#app/components/reply/reply-item-page.tsx'
import { answerObjection } from '#app/services/answer-objection.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { replyText } from '#app/text/reply.ts'
import { pageTitle } from '#app/text/ui.ts'
import { replyItem } from '#app/views/reply-item.ts'
import { replyReaders } from './reply-readers.ts'

const writers = ['agency-head', 'ict-head', 'regional-secretary'] as const

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, replyReaders)
  const { office, store } = context
  const item = await replyItem(store, { actor, itemId: params.id ?? '', now: office.now() })
  if (item === null) throw notFound()
  const done = new URL(request.url).searchParams.get('baru') ?? ''
  const news = Object.entries(replyText.news).find(([name]) => name === done)?.[1] ?? null
  return respond({ item, news, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { office, store } = context
  const itemId = params.id ?? ''
  const item = await replyItem(store, { actor: signedIn.actor, itemId, now: office.now() })
  if (item === null) throw notFound()
  const here = `/tanggapan/${itemId}`
  return formAction(request, async (form) => {
    const command = commandOf(signedIn, form)
    const { dasar, diterima = '', jawaban = '' } = form.values
    if (dasar !== undefined) {
      if (dasar.trim() === '') throw wrongFields({ dasar: replyText.groundMissing })
      await objectToDecision(office, command, { itemId, ground: dasar })
      return `${here}?baru=keberatan`
    }
    const wrong = {
      ...(diterima === 'ya' || diterima === 'tidak' ? {} : { diterima: replyText.isUpheldMissing }),
      ...(jawaban.trim() === '' ? { jawaban: replyText.answerMissing } : {}),
    }
    if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
    const isUpheld = diterima === 'ya'
    await answerObjection(office, command, { itemId, isUpheld, answer: jawaban })
    return `${here}?baru=${isUpheld ? 'diterima' : 'ditolak'}`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${data.item.name} · ${replyText.title}` : replyText.title)

export default function ReplyRoute() {
  return <ReplyItemPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
