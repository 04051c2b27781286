import type { FormInput } from '#app/documents/form/view-model.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { decreeById } from '#db/decrees.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { type DecisionCode, decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'
import { annexRowTable } from '../annex-row-table.ts'
import { type Block, letterheadOf } from './dossier-paper.ts'

/** So many agencies are shown as bars; the others are counted together. */
const SHOWN = 12

/**
 * What the mayor needs before signing, on two pages: what was decided as figures and bars, where the work
 * falls, and every application that ends. From the decree's frozen rows; null when there is no such decree.
 */
export async function executiveSummaryDocument(
  { read }: Pick<Store, 'read'>,
  { decreeId, at }: { decreeId: string; at: string },
): Promise<FormInput | null> {
  const decree = await decreeById(read, decreeId)
  if (decree === undefined) return null
  const government = governmentOf(await readSetting(read, 'government'))
  const rows = decree.annexRows as AnnexRow[]
  const changed = rows.filter((row) => row.decision !== 'keep')
  const ending = rows.filter((row) => endingCodes.has(row.decision))
  const { title } = decree.words as DecreeWords
  return {
    documentDate: at,
    author: `Pemerintah ${government.name}`,
    name: `Ringkasan eksekutif ${title}`,
    letterhead: letterheadOf(government, 'Dinas Komunikasi dan Informatika'),
    title: 'RINGKASAN EKSEKUTIF',
    blocks: [
      {
        kind: 'paragraph',
        justify: true,
        text: `Ringkasan ini menyertai rancangan keputusan tentang ${title}. Dari ${counted(rows.length)} aplikasi yang direviu, ${counted(rows.length - changed.length)} dipertahankan dan ${counted(changed.length)} memerlukan tindak lanjut; ${counted(ending.length)} di antaranya berakhir atau diganti.`,
      },
      { kind: 'bars', title: 'Keputusan atas aplikasi', items: byDecision(rows) },
      {
        kind: 'bars',
        title: 'Aplikasi yang memerlukan tindak lanjut, menurut perangkat daerah',
        items: byAgency(changed),
      },
      ...simulatedNotice(rows),
      { kind: 'heading', text: 'Aplikasi yang berakhir atau diganti' },
      { kind: 'table', table: endingTable(ending) },
    ],
  }
}

const endingCodes: ReadonlySet<string> = new Set<DecisionCode>([
  'deactivate',
  'replace-national',
  'replace-local',
])

function counted(count: number): string {
  return `${wholeNumber(count)} (${terbilang(count)})`
}

type Bars = Extract<Block, { kind: 'bars' }>['items']

function bar(label: string, value: number): Bars[number] {
  return { label, value, words: wholeNumber(value) }
}

function byDecision(rows: readonly AnnexRow[]): Bars {
  return decisionCodes.map((code) =>
    bar(decisions[code].label, rows.filter((row) => row.decision === code).length),
  )
}

function byAgency(rows: readonly AnnexRow[]): Bars {
  const counts = new Map<string, number>()
  for (const { organisation } of rows) counts.set(organisation, (counts.get(organisation) ?? 0) + 1)
  const sorted = [...counts].toSorted(
    ([one, most], [other, more]) => more - most || one.localeCompare(other, 'id'),
  )
  const others = sorted.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0)
  const shown = sorted.slice(0, SHOWN).map(([organisation, count]) => bar(organisation, count))
  if (shown.length === 0) return [bar('Tidak ada', 0)]
  return others === 0 ? shown : [...shown, bar(`${sorted.length - SHOWN} perangkat daerah lain`, others)]
}

function simulatedNotice(rows: readonly AnnexRow[]): Block[] {
  const count = rows.filter((row) => row.isSimulated).length
  if (count === 0) return []
  const text = `${counted(count)} keputusan memakai data pemantauan simulasi (latihan), bukan data pemantauan yang sebenarnya.`
  return [{ kind: 'notice', text }]
}

function endingTable(rows: readonly AnnexRow[]): Extract<Block, { kind: 'table' }>['table'] {
  const widths = { number: 1, application: 5, organisation: 5, decision: 4, target: 3.4, due: 3 }
  return {
    ...annexRowTable(rows, { widths }),
    columnNumbers: false,
    emptyText: 'Tidak ada aplikasi yang berakhir atau diganti.',
  }
}
