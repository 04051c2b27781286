import { filesOfEvidence, visibleEvidence } from '#db/evidence.ts'
import type { Store } from '#db/open.ts'
import { evidenceSightOf } from '#workflows/access/evidence-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/** One file of evidence that this position may have; null where there is none, or it is infected. */
export async function evidenceFile(
  { read }: Pick<Store, 'read'>,
  { id, number, actor }: { id: string; number: number; actor: Actor },
) {
  const row = await visibleEvidence(read, { id, sight: evidenceSightOf(actor) })
  if (row === undefined) return null
  const found = (await filesOfEvidence(read, id)).find(({ file }) => file.number === number)
  if (found === undefined || found.scan?.state === 'infected') return null
  const { fileName, mediaType, byteSize, sha256 } = found.file
  return { fileName, mediaType, byteSize, sha256, isRestricted: row.access === 'restricted' }
}
