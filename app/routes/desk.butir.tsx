import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { DeskItemPage } from '#app/components/desk/desk-item-page.tsx'
import { deskText } from '#app/text/desk.ts'
import { itemNews } from '#app/text/desk-item.ts'
import { pageTitle } from '#app/text/ui.ts'
import { deskItem } from '#app/views/desk-item.ts'
import { actOnItem } from './desk-item-acts.ts'
import { deskReaders } from './desk-readers.ts'

const writers = [
  'desk-officer',
  'ict-head',
  'regional-secretary',
  'planning-reviewer',
  'budget-reviewer',
  'agency-head',
] as const

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, deskReaders)
  const { office, store } = context
  const { searchParams } = new URL(request.url)
  const chosen = searchParams.get('putusan')
  const item = await deskItem(store, { actor, itemId: params.id ?? '', now: office.now(), chosen })
  if (item === null) throw notFound()
  const done = searchParams.get('baru') ?? ''
  return respond({ item, news: itemNews[done] ?? null, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const { office, store } = context
  const given = { actor: signedIn.actor, itemId: params.id ?? '', now: office.now(), chosen: null }
  const item = await deskItem(store, given)
  if (item === null) throw notFound()
  return formAction(request, (form) => actOnItem(office, commandOf(signedIn, form), { form, item }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${data.item.facts.name} · ${deskText.title}` : deskText.title)

export default function DeskItemRoute() {
  return <DeskItemPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
