import { newCommandId } from '#app/auth/form-action.ts'
import { notFound } from '#app/auth/respond.ts'

/** What a page of a decree begins with: its view, its command, and what was just done; throws 404 without a view. */
export function decreeAnswer<Decree extends { version: number }>(request: Request, decree: Decree | null) {
  if (decree === null) throw notFound()
  return {
    decree,
    command: { commandId: newCommandId(), expectedVersion: decree.version },
    news: new URL(request.url).searchParams.get('kabar'),
  }
}
