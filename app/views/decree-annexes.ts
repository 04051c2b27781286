import { terbilang } from '#app/text/terbilang.ts'
import { type DecisionCode, decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import type { FrozenAnnexes } from '#workflows/decree/annexes.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'
import { countDecisions } from '#workflows/rules/count-decisions.ts'
import { annexRowTable } from './annex-row-table.ts'
import { architectureAnnex } from './decree-annex-architecture.ts'
import { roadmapAnnex } from './decree-annex-roadmap.ts'
import { type Annex, figure, type Table, tableBlock } from './decree-annex-tables.ts'

/** Annexes I and II as they were frozen, and on which day, in words. */
export interface FrozenOn {
  annexes: FrozenAnnexes
  day: string
}

/**
 * Annexes I (architecture), II (roadmap) and III (every application and its decision). A decree that was drafted
 * before the first two were made from the record keeps what it was drafted with: applications and what they need.
 */
export function decreeAnnexes(rows: readonly AnnexRow[], frozen: FrozenOn | null): Annex[] {
  return [
    frozen === null
      ? {
          label: 'LAMPIRAN I',
          title: 'ARSITEKTUR DOMAIN APLIKASI MENURUT PERANGKAT DAERAH',
          blocks: [tableBlock(agencyTable(rows))],
        }
      : architectureAnnex({ frozen: frozen.annexes, day: frozen.day, decisionTable: agencyTable(rows) }),
    frozen?.annexes.roadmap
      ? roadmapAnnex({ roadmap: frozen.annexes.roadmap, day: frozen.day, followUpTable: followUpTable(rows) })
      : {
          label: 'LAMPIRAN II',
          title: 'PETA RENCANA MUATAN APLIKASI',
          blocks: [tableBlock(followUpTable(rows))],
        },
    {
      label: 'LAMPIRAN III',
      title: 'DAFTAR KEPUTUSAN ATAS APLIKASI',
      blocks: [
        { kind: 'subheading', text: 'A. Rekapitulasi' },
        { kind: 'table', table: totalsTable(rows) },
        { kind: 'subheading', text: 'B. Daftar aplikasi' },
        { kind: 'table', table: decisionTable(rows) },
      ],
    },
  ]
}

function agencyTable(rows: readonly AnnexRow[]): Table {
  const agencies = [...new Set(rows.map((row) => row.organisation))]
  const used = decisionCodes.filter((code) => rows.some((row) => row.decision === code))
  const countRow = (label: string, number: string, own: readonly AnnexRow[], strong = false) => {
    const { byCode, total } = totalsOf(own)
    const counts = Object.fromEntries(used.map((code) => [code, figure(byCode[code])]))
    return { cells: { number, organisation: label, total: figure(total), ...counts }, strong }
  }
  return {
    columns: [
      { key: 'number', title: 'No.', width: 4, align: 'centre' },
      { key: 'organisation', title: 'Perangkat Daerah', width: 40 },
      { key: 'total', title: 'Jumlah Aplikasi', width: 10, align: 'right' },
      ...used.map((code) => ({
        key: code,
        title: decisions[code].label,
        width: 12,
        align: 'right' as const,
      })),
    ],
    rows: [
      ...agencies.map((agency, index) =>
        countRow(
          agency,
          String(index + 1),
          rows.filter((row) => row.organisation === agency),
        ),
      ),
      countRow('Jumlah', '', rows, true),
    ],
  }
}

function followUpTable(rows: readonly AnnexRow[]): Table {
  return {
    ...annexRowTable(
      rows.filter((row) => row.decision !== 'keep'),
      { widths: { number: 4, action: 40, responsible: 30, target: 20, due: 14 }, marked: 'action' },
    ),
    emptyText: 'Tidak ada kegiatan tindak lanjut: semua aplikasi dipertahankan.',
  }
}

function totalsTable(rows: readonly AnnexRow[]): Table {
  const { byCode, total } = totalsOf(rows)
  const line = (label: string, count: number, strong = false) => ({
    cells: { decision: label, count: figure(count), words: terbilang(count) },
    strong,
  })
  return {
    share: 0.55,
    columnNumbers: false,
    columns: [
      { key: 'decision', title: 'Keputusan', width: 6 },
      { key: 'count', title: 'Jumlah', width: 2, align: 'right' },
      { key: 'words', title: 'Terbilang', width: 5 },
    ],
    rows: [
      ...decisionCodes
        .filter((code) => byCode[code] > 0)
        .map((code) => line(decisions[code].label, byCode[code])),
      line('Jumlah', total, true),
    ],
  }
}

function decisionTable(rows: readonly AnnexRow[]): Table {
  const widths = {
    number: 3.5,
    organisation: 14,
    application: 15,
    purpose: 21,
    decision: 11,
    reason: 16,
    target: 11,
    due: 9.5,
  }
  return annexRowTable(rows, { widths, marked: 'reason' })
}

function totalsOf(rows: readonly AnnexRow[]) {
  return countDecisions(rows.map((row) => ({ decision: row.decision as DecisionCode })))
}
