import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decreeDocx } from '#app/documents/decree/docx.ts'
import { decreeViewModel } from '#app/documents/decree/view-model.ts'
import { compact } from '#app/documents/printable.ts'
import { readPages } from '#app/documents/read-back.ts'
import { draftDecree } from './decree-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'

const renderer = realRenderer()
const decreeInput = draftDecree()
const office = '/usr/bin/soffice'
/** LibreOffice may be there without its word processor. */
const writer = '/usr/lib/libreoffice/program/libswlo.so'

test.runIf(existsSync(office) && existsSync(writer))(
  'a word processor opens it, with every paragraph, every row and the mark on each page',
  async () => {
    const decree = decreeViewModel.parse(decreeInput)
    const folder = mkdtempSync(join(tmpdir(), 'desk-docx-'))
    writeFileSync(join(folder, 'naskah.docx'), await decreeDocx(decree))
    const profile = `-env:UserInstallation=file://${folder}/profil`
    execFileSync(
      office,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'naskah.docx')],
      { stdio: 'ignore' },
    )
    const pages = await readPages(new Uint8Array(readFileSync(join(folder, 'naskah.pdf'))))
    if (process.env.KEEP_PDF)
      writeFileSync(join(process.env.KEEP_PDF, 'docx.pdf'), readFileSync(join(folder, 'naskah.pdf')))
    rmSync(folder, { recursive: true })
    const text = compact(pages.join(''))
    expect(pages.every((page) => compact(page).includes('SALINANKERJA,BUKANNASKAHRESMI'))).toBe(true)
    // Over a page's end the head of the next one stands between the words: the beginnings are enough to know each.
    const beginning = (each: string) => compact(each).slice(0, 40)
    for (const { text: each } of [...decree.considering, ...decree.inViewOf, ...decree.dicta])
      expect(text).toContain(beginning(each))
    for (const { label } of decree.dicta) expect(text).toContain(compact(label))
    for (const annex of decree.annexes) expect(text).toContain(compact(annex.title))
  },
)

test('the worker makes it from the same view model, and refuses what it refuses for the paper', async () => {
  const { bytes, pages } = await renderer.render('decree-docx', decreeInput)
  expect(pages).toBe(0)
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK')
  const broken = { ...decreeInput, dicta: [] }
  await expect(renderer.render('decree-docx', broken)).rejects.toMatchObject({ code: 'invalid-data' })
})
