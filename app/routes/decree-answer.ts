import { newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { notFound } from '#app/auth/respond.ts'
import type { Command, Office } from '#app/services/office.ts'
import { returnDecree } from '#app/services/return-decree.server.ts'

/** What a page of a decree begins with: its view, its command, and what was just done; throws 404 without a view. */
export function decreeAnswer<Decree extends { version: number }>(request: Request, decree: Decree | null) {
  if (decree === null) throw notFound()
  return {
    decree,
    command: { commandId: newCommandId(), expectedVersion: decree.version },
    news: new URL(request.url).searchParams.get('kabar'),
  }
}

/** The act by which a draft goes back, wherever it can be sent back from; no other act is known then. */
export async function returnDraft(
  office: Office,
  command: Command,
  { decreeId, values }: { decreeId: string; values: Readonly<Record<string, string>> },
): Promise<void> {
  const note = (values.note ?? '').trim()
  if (values.tindakan !== 'kembalikan') throw unknownAct()
  if (note === '') throw wrongFields({ note: 'Tulis apa yang harus diperbaiki.' })
  await returnDecree(office, command, { decreeId, note })
}
