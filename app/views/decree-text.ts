import { decreeById } from '#db/decrees.ts'
import type { Store } from '#db/open.ts'
import { type DecreeWords, decreeWords } from '#workflows/decree/words.ts'

/** The words of a decree as they stand; throws when there is no such decree. */
export async function decreeText({ read }: Pick<Store, 'read'>, decreeId: string): Promise<DecreeWords> {
  const decree = await decreeById(read, decreeId)
  return decreeWords.parse(decree?.words)
}
