import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { compact } from '#app/documents/printable.ts'
import { decreePaper } from '#app/views/decree-paper.ts'
import { documentsOfCycle } from '#db/outcomes.ts'
import { wordsIn } from '../documents/docx-words.ts'
import { cycleOf, decreeOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let at: StageSite
let browser: Browser
beforeAll(async () => {
  ;[at, browser] = await Promise.all([siteAt('decreeSent'), openBrowser()])
  await vi.waitFor(isMade, { timeout: 90_000, interval: 500 })
})
/** The site makes it by itself, as it does for everybody. */
async function isMade(): Promise<void> {
  const documents = await documentsOfCycle(at.world.office.store.read, await cycleOf(at.world))
  expect(documents.map(({ kind }) => kind)).toContain('decree-docx')
}
afterAll(async () => {
  await browser.close()
  await at.stop()
})

test('the legal office downloads the working copy by its link, and it reads in the order of the paper', async () => {
  const page = await at.open(browser, at.world.role('legal-officer'))
  await page.goto(`${at.site.url}/dokumen?jenis=decree-docx`)
  const link = page.getByRole('link', { name: /^Unduh Salinan kerja untuk telaah/ }).first()
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(file.suggestedFilename()).toMatch(/^salinan-kerja-v\d+\.docx$/)
  const path = join(at.world.folder, 'salinan.docx')
  await file.saveAs(path)
  const [text = ''] = wordsIn(readFileSync(path), /^word\/document\.xml$/)
  const paper = await decreePaper(at.world.office.store, {
    decreeId: await decreeOf(at.world),
    stage: 'checking',
    at: at.world.office.now(),
  })
  if (paper === null) throw new Error('No decree')
  const items = [...paper.considering, ...paper.inViewOf, ...paper.dicta]
  const parts = items.map(({ pieces }) => pieces.map(({ text: piece }) => piece).join(''))
  expect(parts.length).toBeGreaterThan(8)
  let from = 0
  for (const part of [...parts, ...paper.annexes.map(({ title }) => title)]) {
    const place = text.indexOf(compact(part), from)
    expect(place, part).toBeGreaterThanOrEqual(from)
    from = place + compact(part).length
  }
})
