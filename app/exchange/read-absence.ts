import { absenceKeys, type Field } from '#workflows/catalogue/field.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { cleanCell } from './clean-cell.ts'

const noneWords = new Set(['tidak ada', 'tdk ada', 'nihil'])
const notKnownWords = /^(tidak diketahui|tdk diketahui|tidak tahu|belum diketahui)\b[\s:;,.(–—-]*/i
const noReason = 'Ditulis "tidak diketahui" dalam berkas impor.'
const longestReason = 500

/** An answer that is no value, under its own key (workflows/catalogue/absence), or null when the text is one. */
export function readAbsence(field: Field, shown: string): { key: string; value: string | true } | null {
  if (field.absences === undefined) return null
  const text = cleanCell(shown)
  const keys = absenceKeys(field.key)
  if (field.absences.includes('not-known') && notKnownWords.test(text)) {
    const reason = text.replace(notKnownWords, '').replace(/\)$/, '').trim()
    return { key: keys.notKnown, value: reason === '' ? noReason : reason.slice(0, longestReason) }
  }
  // "Tidak ada" in a yes-no column is a plain no.
  const mayBeNone = field.absences.includes('none') && field.type !== 'yes-no'
  return mayBeNone && noneWords.has(nameKey(text)) ? { key: keys.none, value: true } : null
}
