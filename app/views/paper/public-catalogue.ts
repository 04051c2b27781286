import type { FormInput } from '#app/documents/form/view-model.ts'
import { dateText } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { decreeById } from '#db/decrees.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'
import { annexRowTable } from '../annex-row-table.ts'
import { type Block, letterheadOf } from './dossier-paper.ts'

/**
 * The city's applications as the published decree leaves them, for everybody: what each is for, whose it is,
 * what was decided. Null when there is no such decree. It reads the decree's frozen rows, nothing internal.
 */
export async function publicCatalogueDocument(
  { read }: Pick<Store, 'read'>,
  { decreeId, at }: { decreeId: string; at: string },
): Promise<FormInput | null> {
  const decree = await decreeById(read, decreeId)
  if (decree === undefined) return null
  const government = governmentOf(await readSetting(read, 'government'))
  const rows = decree.annexRows as AnnexRow[]
  const agencies = [...new Set(rows.map((row) => row.organisation))]
  return {
    documentDate: at,
    author: `Pemerintah ${government.name}`,
    orientation: 'landscape',
    name: `Katalog aplikasi Pemerintah ${government.name}`,
    letterhead: letterheadOf(government, 'Dinas Komunikasi dan Informatika'),
    title: `KATALOG APLIKASI PEMERINTAH ${government.name.toLocaleUpperCase('id-ID')}`,
    contentsTitle: agencies.length > 1 ? 'DAFTAR PERANGKAT DAERAH' : '',
    blocks: [
      {
        kind: 'details',
        items: [
          { label: 'Dasar', value: `${decree.title}, nomor ${decree.number ?? '-'}` },
          { label: 'Ditetapkan', value: decree.dated === null ? '-' : dateText(decree.dated) },
          { label: 'Jumlah aplikasi', value: wholeNumber(rows.length) },
          { label: 'Perangkat daerah', value: wholeNumber(agencies.length) },
        ],
      },
      { kind: 'heading', text: 'Ringkasan keputusan' },
      { kind: 'table', table: totals(rows) },
      ...agencies.flatMap((agency) =>
        agencyBlocks(
          agency,
          rows.filter((row) => row.organisation === agency),
          agency === agencies[0],
        ),
      ),
    ],
  }
}

type Table = Extract<Block, { kind: 'table' }>['table']

function totals(rows: readonly AnnexRow[]): Table {
  const countOf = (code: string) => rows.filter((row) => row.decision === code).length
  return {
    share: 0.5,
    columnNumbers: false,
    columns: [
      { key: 'decision', title: 'Keputusan', width: 6 },
      { key: 'count', title: 'Jumlah', width: 2, align: 'right' },
    ],
    rows: [
      ...decisionCodes
        .filter((code) => countOf(code) > 0)
        .map((code) => ({
          cells: { decision: decisions[code].label, count: wholeNumber(countOf(code)) },
        })),
      { cells: { decision: 'Jumlah', count: wholeNumber(rows.length) }, strong: true },
    ],
  }
}

function agencyBlocks(agency: string, rows: readonly AnnexRow[], isFirst: boolean): Block[] {
  const widths = { number: 1, application: 5, purpose: 9, decision: 4, target: 4, due: 3 }
  const table = { ...annexRowTable(rows, { widths, marked: 'decision' }), columnNumbers: false }
  return [
    { kind: 'heading', level: 1, startsPage: isFirst, text: agency },
    { kind: 'table', table },
  ]
}
