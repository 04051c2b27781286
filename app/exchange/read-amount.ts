/** What separates decimals in a column: told by its amounts, `mixed` when they contradict, null when none tells. */
export type DecimalMark = ',' | '.' | 'mixed' | null

const currency = /^(rp|idr)\.?\s*/i
/** "Rp 1.500.000,-" ends as people write whole rupiah. */
const wholeRupiah = /[.,]\s*[-–—]+$/
const scales: readonly (readonly [word: RegExp, times: number])[] = [
  [/(ribu|rb)$/i, 1e3],
  [/(juta|jt)$/i, 1e6],
  [/(miliar|milyar)$/i, 1e9],
]

/**
 * The amount a text tells: "Rp 1.500.000,00", "1,500,000.00", "2,5 juta". `unclear` where "1.500" may be a
 * thousand or a fraction in its column, null where it is no amount. Never negative.
 */
export function readAmountText(text: string, mark: DecimalMark): number | 'unclear' | null {
  const { digits, times } = bareAmount(text)
  const separators = digits.replace(/\d/g, '')
  const decimal = decimalMarkOf(digits)
  if (/^\d{1,15}$/.test(digits)) return Number(digits) * times
  if (decimal === null && separators.length === 1 && /^\d{1,3}[.,]\d{3}$/.test(digits)) {
    if (digits.startsWith('0')) return Number(digits.replace(',', '.')) * times
    if (mark === 'mixed' || mark === separators || times > 1) return 'unclear'
    return Number(digits.replace(separators, ''))
  }
  if (decimal === null) return null
  const grouping = decimal === ',' ? '.' : ','
  const wellFormed =
    decimal === ','
      ? /^(\d{1,3}(\.\d{3})+|\d{1,12})(,\d{1,2})?$/.test(digits)
      : /^(\d{1,3}(,\d{3})+|\d{1,12})(\.\d{1,2})?$/.test(digits)
  return wellFormed ? Number(digits.replaceAll(grouping, '').replace(',', '.')) * times : null
}

/** What the amounts of a column use for decimals. */
export function decimalMarkIn(texts: readonly string[]): DecimalMark {
  const marks = new Set(texts.map((text) => decimalMarkOf(bareAmount(text).digits)))
  marks.delete(null)
  return marks.size > 1 ? 'mixed' : ([...marks][0] ?? null)
}

function bareAmount(text: string): { digits: string; times: number } {
  const bare = text.trim().replace(currency, '').replace(wholeRupiah, '').trim()
  const scale = scales.find(([word]) => word.test(bare))
  const digits = (scale === undefined ? bare : bare.replace(scale[0], '')).replace(/\s/g, '')
  return { digits, times: scale?.[1] ?? 1 }
}

/** The decimal mark that one amount proves, or null: "1.500" proves nothing, "1.500.000" a comma. */
function decimalMarkOf(digits: string): ',' | '.' | null {
  const marks = /^[\d.,]+$/.test(digits) ? digits.replace(/\d/g, '') : ''
  const last = marks.at(-1)
  if (last !== ',' && last !== '.') return null
  const other = last === ',' ? '.' : ','
  if (marks.includes(other)) return last
  if (marks.length > 1) return other
  return /[.,]\d{1,2}$/.test(digits) ? last : null
}
