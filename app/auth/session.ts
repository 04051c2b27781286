import type { AppLoadContext } from '@remix-run/node'
import { tokenHashOf } from '#app/services/secret-token.ts'
import { keepSession } from '#app/services/session.server.ts'
import {
  type HeldPosition,
  type Role,
  type SessionState,
  type SignedIn,
  sessionState,
} from '#app/views/signed-in.ts'
import { askForPosition, formPosition } from './form-position.ts'
import { refuse } from './refuse.ts'
import { respond } from './respond.ts'
import { safeRedirect } from './safe-redirect.ts'
import { tokenIn } from './session-cookie.ts'
import { type SignInAgain, typedFields } from './typed-fields.ts'

export type { HeldPosition, SignedIn } from '#app/views/signed-in.ts'

/** A busy page writes that it is in use at most once in so many milliseconds. */
const touchEveryMs = 60_000

/**
 * Who sends this request, for every loader and action that is not public: call it first, before the body
 * is read. Throws the answer when there is nobody:
 * without a session, to /masuk and back here afterwards (a form: a 401 page that keeps what was typed and
 * sends it again after signing in as the same person); with several positions and none chosen, to
 * /pilih-posisi; a form that stands for another position than the active one, a 409 page that keeps what was
 * typed too (form-position.ts); with a role that is not among `roles`, a 403 page.
 */
export async function requireActor(
  request: Request,
  context: AppLoadContext,
  roles?: readonly Role[],
): Promise<SignedIn> {
  const state = await stateOf(request, context)
  const isForm = request.method !== 'GET' && request.method !== 'HEAD'
  switch (state.kind) {
    case 'none':
    case 'over':
      throw await askToSignIn(request, state.kind === 'over' ? state.sessionId : null)
    case 'no-position':
      if (isForm) throw await askForPosition(request, context, await without(request, state, []))
      throw refuse(
        403,
        `${state.personName}, Anda tidak memegang jabatan yang berlaku hari ini. Minta administrator mencatat jabatan Anda.`,
      )
    case 'choose':
      if (isForm) throw await askForPosition(request, context, await without(request, state, state.positions))
      throw safeRedirect(`/pilih-posisi?kembali=${encodeURIComponent(here(request))}`)
    case 'signed-in': {
      const { actor } = state.signedIn
      // Before the role: under another position the page may be closed, and what was typed would be lost.
      if (isForm) await refuseOtherPosition(request, context, await formPosition(request))
      if (roles !== undefined && !roles.includes(actor.role))
        throw refuse(
          403,
          `Halaman ini tidak terbuka untuk ${actor.positionTitle}. Bila Anda memegang jabatan lain, ganti jabatan, lalu ulangi.`,
        )
      await noteUse(context, state)
      return state.signedIn
    }
  }
}

/**
 * Throws the page that keeps what was typed when a form was drawn for another position than its session
 * works under now. `requireActor` does this for every form but those with files, whose route does.
 * @param positionId the position the form says; null where it says none
 */
export async function refuseOtherPosition(
  request: Request,
  context: AppLoadContext,
  positionId: string | null,
): Promise<void> {
  const state = await stateOf(request, context)
  if (positionId === null || state.kind !== 'signed-in') return
  const { actor, positions, sessionId } = state.signedIn
  if (positionId === actor.positionId) return
  const now = positions.find(({ id }) => id === actor.positionId) ?? null
  throw await askForPosition(request, context, { sessionId, now, positions, positionId })
}

async function without(request: Request, { sessionId }: { sessionId: string }, positions: HeldPosition[]) {
  return { sessionId, now: null, positions, positionId: await formPosition(request) }
}

/** Who sends this request, or null; never refuses. For public pages that know their reader when there is one. */
export async function optionalActor(request: Request, context: AppLoadContext): Promise<SignedIn | null> {
  const state = await stateOf(request, context)
  if (state.kind !== 'signed-in') return null
  await noteUse(context, state)
  return state.signedIn
}

/** The context of a request is one object, so the loaders of a page (the root's, its own) ask the record once. */
const known = new WeakMap<AppLoadContext, Promise<SessionState>>()

/** What the token of this request stood for when it was first asked; moves no end. */
export function stateOf(request: Request, context: AppLoadContext): Promise<SessionState> {
  const state = known.get(context) ?? stateNow(request, context)
  known.set(context, state)
  return state
}

/** The same, read again: for whoever has just changed it. */
export async function stateNow(request: Request, context: AppLoadContext): Promise<SessionState> {
  const tokenHash = tokenHashIn(request, context)
  if (tokenHash === null) return { kind: 'none' }
  return sessionState(context.store, { tokenHash, now: context.office.now() })
}

/** The SHA-256 of the token this request carries, or null. */
export function tokenHashIn(request: Request, context: AppLoadContext): string | null {
  const token = tokenIn(request, context.isSecure)
  return token === null ? null : tokenHashOf(token)
}

/** Where this request came from, for the security log. */
export function originOf(request: Request, context: AppLoadContext) {
  return { address: context.address, agent: request.headers.get('User-Agent') }
}

async function noteUse({ office }: AppLoadContext, state: Extract<SessionState, { kind: 'signed-in' }>) {
  const { sessionId } = state.signedIn
  if (Date.parse(office.now()) - Date.parse(state.seenAt) >= touchEveryMs)
    await keepSession(office, { sessionId })
}

async function askToSignIn(request: Request, sessionId: string | null): Promise<Response> {
  const path = here(request)
  if (request.method === 'GET' || request.method === 'HEAD')
    return safeRedirect(`/masuk?kembali=${encodeURIComponent(path)}`)
  const again: SignInAgain = { kind: 'sign-in-again', path, sessionId, ...(await typedFields(request)) }
  return respond(again, { status: 401 })
}

function here(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname + search
}
