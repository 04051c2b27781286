import type { Store } from '#db/open.ts'
import { documentById } from '#db/outcomes.ts'
import { isListed } from './cycle-board.ts'

export interface DocumentFile {
  fileName: string
  mediaType: string
  bytes: Uint8Array
}

/** Fetches stored bytes by their SHA-256 (services/vault). */
interface Shelf {
  fetch(sha256: string): Promise<Uint8Array>
}

/** One stored document that this page may hand out, or null. */
export async function documentFile(
  { read }: Pick<Store, 'read'>,
  { id, vault }: { id: string; vault: Shelf },
): Promise<DocumentFile | null> {
  const document = await documentById(read, id)
  if (document === undefined || !isListed(document)) return null
  return {
    fileName: document.fileName,
    mediaType: 'application/pdf',
    bytes: await vault.fetch(document.sha256),
  }
}
