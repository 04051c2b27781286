import { drawnDocument } from '../drawn-document.ts'
import { skip, startFlow, writeText } from '../layout/flow.ts'
import { writeTable } from '../layout/table.ts'
import { tableStyle } from '../layout/table-cells.ts'
import { tableTexts } from '../layout/table-texts.ts'
import { addFooters, LETTER, sans, writeDetails, writeLetterhead, writeLetterTitle } from '../letter.ts'
import type { Prepared, PrintedText } from '../prepared.ts'
import type { ControlSheetView } from './view-model.ts'

const SIZE = 10

function textsOf(sheet: ControlSheetView): PrintedText[] {
  const { letterhead, title, number, closing, footer } = sheet
  const head = [
    letterhead.government,
    letterhead.agency,
    ...letterhead.address,
    title,
    number,
    closing,
    footer,
  ]
  return [
    ...head.map((text): PrintedText => ({ text, face: 'sans', place: 'kepala lembar kontrol' })),
    ...sheet.details.flatMap(({ label, value }): PrintedText[] => [
      { text: label, face: 'sans', place: `isian ${label}` },
      { text: value, face: 'sans', place: `isian ${label}` },
    ]),
    ...tableTexts(sheet.steps, 'lembar kontrol'),
  ]
}

/** A control sheet ready to draw. */
export function prepareControlSheet(sheet: ControlSheetView): Prepared {
  const flow = startFlow(LETTER)
  writeLetterhead(flow, sheet.letterhead)
  writeLetterTitle(flow, sheet.title, sheet.number)
  writeDetails(flow, sheet.details, SIZE)
  skip(flow, 10)
  const style = { ...tableStyle(9, sheet.steps.columnNumbers ?? false), padY: 5 }
  writeTable(flow, sheet.steps, { style })
  skip(flow, 10)
  for (const note of sheet.steps.notes) writeText(flow, note, sans(8.5))
  if (sheet.closing !== '') writeText(flow, sheet.closing, sans(SIZE))
  return drawnDocument({
    title: sheet.number === '' ? sheet.title : `${sheet.title} ${sheet.number}`,
    subject: sheet.title,
    author: sheet.author,
    documentDate: sheet.documentDate,
    pages: addFooters(flow, sheet.footer),
    printed: textsOf(sheet),
  })
}
