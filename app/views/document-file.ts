import { formatOf } from '#app/text/documents.ts'
import { visibleDocument } from '#db/documents.ts'
import type { Store } from '#db/open.ts'
import type { DocumentRow } from '#db/outcomes.ts'
import { documentSightOf, publicSight } from '#workflows/access/document-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

export interface DocumentFile {
  id: string
  fileName: string
  mediaType: string
  access: DocumentRow['access']
  bytes: Uint8Array
}

/** Fetches stored bytes by their SHA-256 (services/vault). */
interface Shelf {
  fetch(sha256: string): Promise<Uint8Array>
}

/** One stored document that this reader may have, or null. Without an actor only public ones are there. */
export async function documentFile(
  { read }: Pick<Store, 'read'>,
  { id, actor, vault }: { id: string; actor: Actor | null; vault: Shelf },
): Promise<DocumentFile | null> {
  const sight = actor === null ? publicSight : documentSightOf(actor)
  const document = await visibleDocument(read, { id, sight })
  if (document === undefined) return null
  return {
    id: document.id,
    fileName: document.fileName,
    mediaType: mediaTypes[formatOf(document.fileName)] ?? 'application/octet-stream',
    access: document.access,
    bytes: await vault.fetch(document.sha256),
  }
}
