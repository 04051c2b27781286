import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { uploadIds, uploadsBefore } from '#db/uploads.ts'
import type { Office } from './office.ts'
import { dropUpload } from './uploads.server.ts'

const dayMs = 86_400_000

/**
 * Clears away what never became evidence: uploads begun more than a day ago, and what a form that broke off
 * left in the inbox. What is younger may still be on its way.
 */
export async function sweepUploads(office: Office): Promise<{ dropped: number }> {
  const before = new Date(Date.parse(office.now()) - dayMs)
  const old = await uploadsBefore(office.store.read, before.toISOString())
  for (const { id } of old) await dropUpload(office, id)
  let dropped = old.length
  const known = new Set(await uploadIds(office.store.read))
  for (const name of await readdir(office.vault.inbox).catch(() => [])) {
    const file = path.join(office.vault.inbox, name)
    const left = known.has(name) ? null : await stat(file).catch(() => null)
    if (left === null || left.mtime > before) continue
    await rm(file, { force: true })
    dropped += 1
  }
  return { dropped }
}
