import { decreeById } from '#db/decrees.ts'
import { AppError } from './app-error.ts'
import { initialDecree } from './initial-decree.server.ts'
import type { Command, Office } from './office.ts'

/** What became of several initials given at once. */
export interface InitialledTogether {
  initialled: string[]
  /** The drafts that were not, each with the sentence that says why. */
  refused: { title: string; reason: string }[]
}

/**
 * Initials several drafts, each by a command and an event of its own: the order holds for every one, and a draft
 * that is refused leaves the others as they are. `version` is the one the person was looking at.
 */
export async function initialDecrees(
  office: Office,
  { id, actor }: Pick<Command, 'id' | 'actor'>,
  drafts: readonly { decreeId: string; version: number }[],
): Promise<InitialledTogether> {
  const result: InitialledTogether = { initialled: [], refused: [] }
  for (const { decreeId, version } of drafts) {
    try {
      const command = { id: `${id}:${decreeId}`, actor, expectedVersion: version }
      await initialDecree(office, command, { decreeId })
      result.initialled.push(decreeId)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      // Who may not initial at all is told so once, and nothing of the drafts.
      if (error.code === 'forbidden') throw error
      const decree = await decreeById(office.store.read, decreeId)
      result.refused.push({ title: decree?.title ?? 'Naskah ini', reason: error.message })
    }
  }
  return result
}
