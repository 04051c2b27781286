import type { Store } from '#db/open.ts'

export interface DocumentFile {
  fileName: string
  mediaType: string
  bytes: Uint8Array
}

/** One stored document that this page may hand out, or null. Nothing yet: the record holds no documents to read. */
export async function documentFile(_store: Store, _id: string): Promise<DocumentFile | null> {
  return null
}
