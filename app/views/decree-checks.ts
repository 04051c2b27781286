import { terbilang } from '#app/text/terbilang.ts'
import type { DecreeRow } from '#db/decrees.ts'
import { legalLibrary } from '#db/legal-bases.ts'
import type { Db } from '#db/open.ts'
import { itemsOfCycle } from '#db/review-items.ts'
import { composeDecree, countInBody, strayMarks } from '#workflows/decree/compose.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'
import { basisNamedIn, type LegalBasis, legalBasisWarnings } from '#workflows/rules/legal-basis.ts'
import { decreeAnnexes } from './decree-annexes.ts'

/** One thing that was looked at. `danger` stops the sending, `warning` is for a person to judge. */
export interface DecreeCheck {
  key: string
  tone: 'good' | 'warning' | 'danger'
  title: string
  details: string[]
}

/** What the software can say of a decree's words against its data. @param today the city's date, "2026-08-08" */
export async function decreeChecks(read: Db, decree: DecreeRow, today: string): Promise<DecreeCheck[]> {
  const words = decree.words as DecreeWords
  const rows = decree.annexRows as AnnexRow[]
  const decided = (await itemsOfCycle(read, decree.cycleId)).filter((item) => item.decisionCode !== null)
  const stray = strayMarks(words, rows, terbilang)
  const body = stray.length > 0 ? 0 : countInBody(composeDecree(words, rows, terbilang))
  return [
    countsCheck({ decided: decided.length, annex: rows.length, body }),
    annexCheck(words, rows),
    basisCheck(words, decree.dated ?? today, await legalLibrary(read)),
    marksCheck(stray),
    ...practiceCheck(rows),
  ]
}

/** Decisions in the register = rows of the annex = number in the body (workflows/decree/guards). */
export function countsCheck(counts: { decided: number; annex: number; body: number }): DecreeCheck {
  const { decided, annex, body } = counts
  const isEqual = decided > 0 && decided === annex && annex === body
  return {
    key: 'jumlah',
    tone: isEqual ? 'good' : 'danger',
    title: isEqual ? `Jumlah sama di ketiga tempat: ${annex} aplikasi` : 'Jumlah aplikasi tidak sama',
    details: isEqual
      ? []
      : [
          `Daftar keputusan: ${decided}`,
          `Lampiran III: ${annex}`,
          body === 0
            ? 'Batang tubuh: tidak disebut. Tulis {{jumlah}} aplikasi dalam salah satu diktum.'
            : `Batang tubuh: ${body}`,
        ],
  }
}

function annexCheck(words: DecreeWords, rows: readonly AnnexRow[]): DecreeCheck {
  const body = words.dicta.flatMap(({ text, items }) => [text, ...items]).join('\n')
  const annexes = decreeAnnexes(rows).map(({ label }) => label)
  const absent = annexes.filter((label) => !new RegExp(`\\b${label}\\b`, 'i').test(body))
  return {
    key: 'lampiran',
    tone: absent.length === 0 ? 'good' : 'warning',
    title: absent.length === 0 ? 'Semua lampiran disebut dalam diktum' : 'Ada lampiran yang tidak disebut',
    details: absent.map((label) => `Sebut ${properName(label)} dalam salah satu diktum.`),
  }
}

function properName(label: string): string {
  return label.replace('LAMPIRAN', 'Lampiran')
}

/** Warnings of the library for the acts that are cited; what it does not hold is said so. */
function basisCheck({ inViewOf }: DecreeWords, day: string, library: readonly LegalBasis[]): DecreeCheck {
  const details = inViewOf.flatMap((sentence) => {
    const basis = basisNamedIn(sentence, library)
    if (basis === undefined)
      return [`"${opening(sentence)}" tidak ada dalam daftar dasar hukum; periksa sendiri.`]
    return legalBasisWarnings(basis.fields, day)
  })
  return {
    key: 'dasar-hukum',
    tone: details.length === 0 ? 'good' : 'warning',
    title:
      details.length === 0
        ? `${inViewOf.length} dasar hukum sudah diperiksa`
        : `${details.length} hal pada dasar hukum perlu diperiksa`,
    details,
  }
}

function opening(sentence: string): string {
  return sentence.length <= 60 ? sentence : `${sentence.slice(0, 57)}…`
}

function marksCheck(stray: readonly string[]): DecreeCheck {
  return {
    key: 'tanda',
    tone: stray.length === 0 ? 'good' : 'danger',
    title: stray.length === 0 ? 'Semua tanda angka dikenal' : 'Ada tanda angka yang tidak dikenal',
    details: stray.map((name) => `Hapus {{${name}}}, atau pakai tanda yang tersedia.`),
  }
}

function practiceCheck(rows: readonly AnnexRow[]): DecreeCheck[] {
  const simulated = rows.filter((row) => row.isSimulated).length
  if (simulated === 0) return []
  return [
    {
      key: 'latihan',
      tone: 'warning',
      title: `${simulated} keputusan memakai data pemantauan latihan`,
      details: ['Barisnya bertanda (latihan) dalam lampiran. Naskah ini bukan untuk ditandatangani.'],
    },
  ]
}
