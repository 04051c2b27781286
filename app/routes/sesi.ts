import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { respond } from '#app/auth/respond.ts'
import { stateNow, stateOf } from '#app/auth/session.ts'
import { keepSession } from '#app/services/session.server.ts'

/** When the session ends, for the script that warns of it; asking moves no end. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const state = await stateOf(request, context)
  return answer(context, state.kind === 'signed-in' ? state.signedIn.expiresAt : null)
}

/** Moves the idle end: the person said that they are still there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const before = await stateOf(request, context)
  if (before.kind === 'signed-in') await keepSession(context.office, before.signedIn)
  const after = await stateNow(request, context)
  return answer(context, after.kind === 'signed-in' ? after.signedIn.expiresAt : null)
}

function answer({ office }: AppLoadContext, expiresAt: string | null) {
  const leftMs = expiresAt === null ? 0 : Date.parse(expiresAt) - Date.parse(office.now())
  return respond({ expiresAt, leftMs }, { headers: { 'Cache-Control': 'no-store' } })
}
