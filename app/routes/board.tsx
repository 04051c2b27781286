import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { Board, boardTitle } from '#app/components/board.tsx'
import { cycleBoard } from '#app/views/cycle-board.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return respond(await cycleBoard(context.store))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? [{ title: boardTitle(data) }] : [])

export default function BoardPage() {
  return <Board {...useLoaderData<typeof loader>()} />
}
