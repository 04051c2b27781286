import type { Db } from '#db/open.ts'
import type { Visibility } from '#workflows/catalogue/field.ts'
import { applicationFacts } from '../application-facts.ts'
import { officeOpinions } from '../item-opinions.ts'
import { nationalCounterparts } from '../national-apps.ts'
import { usageReading } from '../usage-reading.ts'
import { type Block, orDash, type PaperItem } from './dossier-paper.ts'

interface Reading {
  clearance: Visibility
  day: string
  utcOffsetHours: number
}

/** One application on a sheet of its own: facts, use, national counterparts, what the offices think. */
export async function applicationBlocks(
  read: Db,
  item: PaperItem,
  { clearance, day, utcOffsetHours }: Reading,
): Promise<Block[]> {
  const facts = applicationFacts(item.fields, clearance)
  const { reading } = await usageReading(read, { applicationId: item.applicationId, today: day })
  const opinions = await officeOpinions(read, { itemId: item.id, context: item.context, utcOffsetHours })
  const details = [
    { label: 'Fungsi', value: orDash(facts.purpose) },
    ...[...facts.basic, ...facts.technical].map(({ label, value }) => ({ label, value: orDash(value) })),
  ]
  const counterparts = nationalCounterparts(item.fields)
  return [
    { kind: 'heading', level: 1, startsPage: true, text: item.name },
    { kind: 'details', items: details.slice(0, 40) },
    { kind: 'heading', text: 'Pemakaian' },
    { kind: 'paragraph', text: [reading.sentence, ...reading.quarters].join('\n') },
    ...(counterparts.length === 0
      ? []
      : ([
          { kind: 'heading', text: 'Padanan nasional' },
          { kind: 'paragraph', text: counterparts.map((match) => match.sentence).join('\n') },
        ] satisfies Block[])),
    { kind: 'heading', text: 'Telaah' },
    {
      kind: 'table',
      table: {
        columnNumbers: false,
        columns: [
          { key: 'office', title: 'Penelaah', width: 2.4, strong: true },
          { key: 'label', title: 'Pendapat', width: 3.6 },
          { key: 'note', title: 'Catatan dan syarat', width: 7 },
        ],
        rows: opinions.map(({ office, label, note, condition, byWhom }) => ({
          cells: {
            office,
            label,
            note: orDash([note, condition ?? '', byWhom ?? ''].filter((line) => line !== '').join('\n')),
          },
        })),
      },
    },
  ]
}
