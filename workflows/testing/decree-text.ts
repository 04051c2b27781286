import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import type { Figures } from '#workflows/decree/compose.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Draft } from '#workflows/decree/template.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'

/** Rows of Annex III with these decisions, each application of the agency named beside it. */
export function rowsOf(...decided: readonly [DecisionCode, organisation: string][]): AnnexRow[] {
  return decided.map(([decision, organisation], index) => ({
    itemId: `butir-${index}`,
    applicationId: `aplikasi-${index}`,
    organisation,
    application: `Aplikasi ${index}`,
    purpose: 'Melayani warga',
    decision,
    decisionLabel: decision,
    reason: '',
    successor: '',
    due: '',
    isSimulated: false,
  }))
}

/** Figures of these rows, with five objects of which these are a part, and two initiatives. */
export function figuresOf(rows: readonly AnnexRow[]): Figures {
  return { rows, counts: { objects: rows.length + 3, initiatives: 2 } }
}

const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
]

/** Number words up to ten, and "banyak sekali" beyond: enough to see that they are used. */
export function fewWords(value: number): string {
  return small[value] ?? 'banyak sekali'
}

/** The shortest words a decree can have. */
export const plainWords: DecreeWords = {
  title: 'Arsitektur Tahun 2026',
  considering: ['bahwa perlu;'],
  inViewOf: ['Undang-Undang;'],
  noting: [],
  dicta: [{ text: 'Menetapkan {{jumlah}} aplikasi.', items: [] }],
  distribution: ['Sekretaris Daerah'],
}

const citation =
  'Keputusan Wali Kota Malang Nomor 100.3.3.3/201/35.73.112/2025 tanggal 2 September 2025 tentang Arsitektur dan Peta Rencana Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Malang Tahun 2025'

/** What a draft of 2026 is made from; `previous` is last year's decree when the mode needs one. */
export function draftOf(mode: Draft['mode'], amendmentNumber = 1): Draft {
  return {
    mode,
    year: 2026,
    productNoun: 'SPBE',
    government: governmentOf(undefined),
    ground: 'Hasil pemantauan dan evaluasi SPBE',
    inViewOf: ['Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;'],
    hasRoadmap: true,
    previous: mode === 'new' ? null : { citation, title: 'Arsitektur Tahun 2025', amendmentNumber },
  }
}
