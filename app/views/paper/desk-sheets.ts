import type { FormInput } from '#app/documents/form/view-model.ts'
import { terbilang } from '#app/text/terbilang.ts'
import type { Store } from '#db/open.ts'
import { decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import { applicationBlocks } from './application-blocks.ts'
import { type Block, contentsOver, dossierPaper, letterheadOf } from './dossier-paper.ts'

/** The desk's copy of a dossier, a sheet for each application with room to decide; null when there is none. */
export async function deskSheetsDocument(
  { read }: Pick<Store, 'read'>,
  { submissionId, at }: { submissionId: string; at: string },
): Promise<FormInput | null> {
  const paper = await dossierPaper(read, { submissionId, at })
  if (paper === null) return null
  const { utcOffsetHours } = paper.government
  const sheets: Block[] = []
  for (const item of paper.items) {
    const about = { clearance: 'internal' as const, day: paper.day, utcOffsetHours }
    sheets.push(...(await applicationBlocks(read, item, about)), ...roomToDecide())
  }
  const count = paper.items.length
  return {
    documentDate: at,
    author: `Pemerintah ${paper.government.name}`,
    name: `Lembar desk ${paper.agency}`,
    letterhead: letterheadOf(paper.government, 'Dinas Komunikasi dan Informatika'),
    title: 'LEMBAR DESK',
    contentsTitle: contentsOver(count, 'DAFTAR APLIKASI'),
    blocks: [
      {
        kind: 'details',
        items: [
          { label: 'Perangkat daerah', value: paper.agency },
          { label: 'Reviu', value: paper.cycle },
          { label: 'Jumlah aplikasi', value: `${count} (${terbilang(count)})` },
        ],
      },
      {
        kind: 'paragraph',
        text:
          count === 0
            ? 'Perangkat daerah ini tidak memiliki aplikasi.'
            : 'Setiap aplikasi dimuat pada lembar tersendiri: data, pemakaian, telaah, dan ruang keputusan desk.',
      },
      ...sheets,
    ],
  }
}

/** A row for each of the seven decisions, to be ticked with a pen while the desk speaks. */
function roomToDecide(): Block[] {
  return [
    { kind: 'heading', text: 'Keputusan desk' },
    {
      kind: 'table',
      table: {
        columnNumbers: false,
        columns: [
          { key: 'decision', title: 'Keputusan', width: 5 },
          { key: 'mark', title: 'Pilih', width: 1.4 },
          { key: 'reason', title: 'Alasan, pengganti, batas waktu', width: 7 },
        ],
        rows: decisionCodes.map((code) => ({ cells: { decision: decisions[code].label } })),
      },
    },
  ]
}
