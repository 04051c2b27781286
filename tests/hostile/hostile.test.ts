import { expect, test } from 'vitest'
import { bombs } from './make/bombs.ts'
import { notSheets } from './make/not-sheets.ts'
import { odsFiles } from './make/ods-files.ts'
import { packages } from './make/packages.ts'
import { sheetCells } from './make/sheet-cells.ts'
import { sheetShapes } from './make/sheet-shapes.ts'
import { sheetTexts } from './make/sheet-texts.ts'
import { textFiles } from './make/text-files.ts'
import { xmlTricks } from './make/xml-tricks.ts'
import { check, readHere } from './outcome.ts'

const files = [
  notSheets,
  textFiles,
  sheetCells,
  sheetTexts,
  sheetShapes,
  packages,
  xmlTricks,
  odsFiles,
].flat()

test('there are more than a hundred, each of its own name', () => {
  const all = [...files, ...bombs]
  expect(all.length).toBeGreaterThan(150)
  expect(new Set([notSheets, textFiles].flat().map(({ name }) => name)).size).toBe(
    notSheets.length + textFiles.length,
  )
})

test.each(notSheets)('no workbook: $name', (file) => check(() => readHere(file), file.outcome))
test.each(textFiles)('text: $name', (file) => check(() => readHere(file), file.outcome))
test.each(sheetCells)('cells: $name', (file) => check(() => readHere(file), file.outcome))
test.each(sheetTexts)('texts: $name', (file) => check(() => readHere(file), file.outcome))
test.each(sheetShapes)('shapes: $name', (file) => check(() => readHere(file), file.outcome))
test.each(packages)('packages: $name', (file) => check(() => readHere(file), file.outcome))
test.each(xmlTricks)('XML: $name', (file) => check(() => readHere(file), file.outcome))
test.each(odsFiles)('ODS: $name', (file) => check(() => readHere(file), file.outcome))
