import { filesToScan, keepScan } from '#db/file-scans.ts'
import { systemActor } from '#workflows/engine/actor.ts'
import type { Office } from './office.ts'
import { perform } from './perform.server.ts'

const atOnce = 20

/**
 * Has the scanner look at files that came in while it could not be asked. What it finds is written down, and an
 * infected file is given out no more. Ends quietly where there is no scanner, or none that answers.
 * @returns how many files it looked at, and those that are infected
 */
export async function scanFiles(office: Office): Promise<{ scanned: number; infected: string[] }> {
  const infected: string[] = []
  const { scanner } = office
  if (scanner === undefined) return { scanned: 0, infected }
  let scanned = 0
  for (const sha256 of await filesToScan(office.store.read, atOnce)) {
    const verdict = await scanner.scan(office.vault.pathOf(sha256)).catch(() => null)
    if (verdict === null) break
    const signature = verdict.isClean ? null : verdict.signature
    const state = verdict.isClean ? 'clean' : 'infected'
    if (!verdict.isClean) infected.push(sha256)
    scanned += 1
    await perform(office, { id: `scan:${sha256}`, actor: systemActor('rules') }, async (act) => {
      await keepScan(act.db, { sha256, state, signature, checkedAt: act.at })
      act.note({ kind: 'file-scan', id: sha256, version: 1, type: state, payload: { signature } })
    })
  }
  return { scanned, infected }
}
