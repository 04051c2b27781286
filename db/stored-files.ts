import { isNotNull, ne } from 'drizzle-orm'
import type { Db } from './open.ts'

/** A file the record counts on. */
export interface NamedFile {
  sha256: string
  /** What says so: "evidence 3f…", "document 81…". */
  by: string
}

/**
 * Every file that any row names: documents and what they were drawn from, evidence in all its versions,
 * inventories that were brought in.
 */
export async function namedFiles({ q, t }: Db): Promise<NamedFile[]> {
  const { documents, evidenceFiles, imports } = t
  const printed = await q.select({ sha256: documents.sha256, id: documents.id }).from(documents)
  const drawnFrom = await q
    .select({ sha256: documents.sourceSha256, id: documents.id })
    .from(documents)
    .where(isNotNull(documents.sourceSha256))
  const proofs = await q
    .select({ sha256: evidenceFiles.sha256, id: evidenceFiles.evidenceId })
    .from(evidenceFiles)
  const brought = await q
    .select({ sha256: imports.sha256, id: imports.id })
    .from(imports)
    // An early import kept the hash of its file, not the file: it told no size.
    .where(ne(imports.byteSize, 0))
  const named = (kind: string) => (row: { sha256: string | null; id: string }) =>
    row.sha256 === null ? [] : [{ sha256: row.sha256, by: `${kind} ${row.id}` }]
  return [
    ...printed.flatMap(named('document')),
    ...drawnFrom.flatMap(named('source of document')),
    ...proofs.flatMap(named('evidence')),
    ...brought.flatMap(named('import')),
  ]
}
