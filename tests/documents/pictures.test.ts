import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { copyDecree, newDecree } from './decree-fixture.ts'
import { beritaAcara, letter, sheetBook } from './form-fixture.ts'
import { controlSheet, receipt } from './letter-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { fileOf } from './tools.ts'

/**
 * Chosen pages as pictures, beside those that were looked at and found right.
 * After a change of the look on purpose: look at `.cache/pictures`, then copy what is right to `pictures`.
 */
const pages = [
  ['decree-first', 'decree', newDecree(12), 1],
  ['decree-annex', 'decree', newDecree(12), 4],
  ['decree-copy-signed', 'decree', copyDecree(3), 2],
  ['decree-contents', 'decree', newDecree(400), 4],
  ['minutes', 'form', beritaAcara(), 1],
  ['letter', 'form', letter(), 1],
  ['sheets', 'form', sheetBook(), 2],
  ['receipt', 'receipt', receipt(), 1],
  ['control-sheet', 'control-sheet', controlSheet(), 1],
] as const

const kept = path.join(import.meta.dirname, 'pictures')
const seen = path.join('.cache', 'pictures')
const dotsPerInch = 50
/** Points of a page that may differ: a changed digit is more. */
const tolerated = 4

const renderer = realRenderer()

function pictureOf(bytes: Uint8Array, page: number, name: string): PNG {
  mkdirSync(seen, { recursive: true })
  const file = path.join(seen, name)
  const words = ['-r', dotsPerInch, '-gray', '-png', '-singlefile', '-f', page, '-l', page]
  const drawn = spawnSync('pdftoppm', [...words.map(String), fileOf(bytes), file], { encoding: 'utf8' })
  if (drawn.status !== 0) throw new Error(`pdftoppm says: ${drawn.stderr}`)
  return PNG.sync.read(readFileSync(`${file}.png`))
}

test.each(pages)('%s looks as it did', async (name, kind, source, page) => {
  const { bytes } = await renderer.render(kind, source)
  const drawn = pictureOf(bytes, page, name)
  const file = path.join(kept, `${name}.png`)
  if (!existsSync(file)) throw new Error(`No picture ${name} is kept: look at ${seen}/${name}.png`)
  const known = PNG.sync.read(readFileSync(file))
  expect([drawn.width, drawn.height]).toEqual([known.width, known.height])
  const difference = new PNG({ width: known.width, height: known.height })
  const points = pixelmatch(known.data, drawn.data, difference.data, known.width, known.height, {
    threshold: 0.2,
  })
  if (points > 0) writeFileSync(path.join(seen, `${name}.differs.png`), PNG.sync.write(difference))
  expect(points, `look at ${seen}/${name}.differs.png`).toBeLessThanOrEqual(tolerated)
})
