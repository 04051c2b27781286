import { connectSqlite } from './sqlite.ts'

/**
 * Copies a SQLite database, also while others write to it, checks the copy, and returns where it is: `to`, or
 * beside the file with the time in its name.
 */
export async function backUpSqlite(file: string, to = nameOfCopy(file)): Promise<string> {
  const source = await connectSqlite(file, { readonly: true })
  try {
    await source.backup(to)
  } finally {
    source.close()
  }
  const copy = await connectSqlite(to)
  try {
    // One whole file, without the write-ahead log beside it that could be left behind when it is carried off.
    copy.pragma('journal_mode = DELETE')
    const verdict = copy.pragma('quick_check', { simple: true })
    if (verdict !== 'ok')
      throw new Error(`Salinan cadangan ${to} rusak; periksa ruang dan kesehatan disk, lalu ulangi.`)
  } finally {
    copy.close()
  }
  return to
}

function nameOfCopy(file: string): string {
  return `${file}.${new Date().toISOString().replaceAll(/[-:.]/g, '')}.backup`
}
