import type { AppLoadContext } from '@remix-run/node'
import type { HeldPosition } from '#app/views/signed-in.ts'
import { requireActor, stateOf } from './session.ts'

/** Somebody signed in, also without an active position: for the page where one is chosen. */
export async function requireChoice(
  request: Request,
  context: AppLoadContext,
): Promise<{ sessionId: string; positions: HeldPosition[]; chosenId: string | null }> {
  const state = await stateOf(request, context)
  if (state.kind === 'choose')
    return { sessionId: state.sessionId, positions: state.positions, chosenId: null }
  const { sessionId, positions, actor } = await requireActor(request, context)
  return { sessionId, positions, chosenId: actor.positionId }
}
