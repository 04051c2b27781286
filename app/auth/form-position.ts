import type { AppLoadContext } from '@remix-run/node'
import { drawnFor } from '#app/views/drawn-for.ts'
import { positionInWords } from '#app/views/reader.ts'
import type { HeldPosition } from '#app/views/signed-in.ts'
import { respond } from './respond.ts'
import { type ChooseAgain, typedFields } from './typed-fields.ts'

/** The hidden field in which a form says for which position its page was drawn (components/form). */
const positionField = '_sebagai'

/** The position whose form this is; null where the form does not say. Forms with files say it to their route. */
export async function formPosition(request: Request): Promise<string | null> {
  const type = request.headers.get('Content-Type') ?? ''
  if (request.bodyUsed || !type.startsWith('application/x-www-form-urlencoded')) return null
  const value = (await request.clone().formData()).get(positionField)
  return typeof value === 'string' && value !== '' ? value : null
}

interface Situation {
  sessionId: string
  /** The position the session works under; null where none is. */
  now: HeldPosition | null
  positions: HeldPosition[]
  /** What `formPosition` told. */
  positionId: string | null
}

/** The answer to throw to a form that stands for another position, or for none: a page that keeps what was typed. */
export async function askForPosition(
  request: Request,
  context: AppLoadContext,
  { sessionId, now, positions, positionId }: Situation,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const drawn =
    positionId === null ? null : await drawnFor(context.store, { positionId, sessionId, held: positions })
  const isOthers = positionId !== null && drawn === null
  const typed = isOthers ? { fields: [], isIncomplete: true } : await typedFields(request)
  const again: ChooseAgain = {
    kind: 'choose-again',
    path: pathname + search,
    sessionId,
    ...typed,
    drawnFor: drawn && { ...drawn, isHeld: positions.some(({ id }) => id === drawn.id) },
    isOthers,
    now: now && positionInWords(now, positions),
    positions: positions.map((position) => ({
      id: position.id,
      title: positionInWords(position, positions),
    })),
  }
  return respond(again, { status: 409 })
}
