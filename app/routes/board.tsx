import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { optionalActor } from '#app/auth/session.ts'
import { Board, boardTitle } from '#app/components/board.tsx'
import { cycleBoard } from '#app/views/cycle-board.ts'

/** The public board; whoever is signed in has a first screen of their own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await optionalActor(request, context)) !== null) throw safeRedirect('/beranda')
  return respond(await cycleBoard(context.store))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? [{ title: boardTitle(data) }] : [])

export default function BoardPage() {
  return <Board {...useLoaderData<typeof loader>()} />
}
