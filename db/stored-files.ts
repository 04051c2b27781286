import type { Db } from './open.ts'

/** A file the record counts on. */
export interface NamedFile {
  sha256: string
  byteSize: number
  /** What says so: "evidence 3f…", "document 81…". */
  by: string
}

/** Every file that any row names: documents, evidence in all its versions, inventories that were brought in. */
export async function namedFiles({ q, t }: Db): Promise<NamedFile[]> {
  const { documents, evidenceFiles, imports } = t
  const printed = await q
    .select({ sha256: documents.sha256, byteSize: documents.byteSize, id: documents.id })
    .from(documents)
  const proofs = await q
    .select({ sha256: evidenceFiles.sha256, byteSize: evidenceFiles.byteSize, id: evidenceFiles.evidenceId })
    .from(evidenceFiles)
  const brought = await q
    .select({ sha256: imports.sha256, byteSize: imports.byteSize, id: imports.id })
    .from(imports)
  const named = (kind: string) => (row: { sha256: string; byteSize: number; id: string }) => ({
    sha256: row.sha256,
    byteSize: row.byteSize,
    by: `${kind} ${row.id}`,
  })
  return [
    ...printed.map(named('document')),
    ...proofs.map(named('evidence')),
    // An early import kept the hash of its file, not the file: it told no size.
    ...brought.filter(({ byteSize }) => byteSize > 0).map(named('import')),
  ]
}
