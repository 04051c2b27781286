const DIGITS = [
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
] as const

const LARGEST = 999_999

function belowThousand(value: number): string[] {
  if (value >= 200) return [DIGITS[Math.floor(value / 100)] ?? '', 'ratus', ...belowThousand(value % 100)]
  if (value >= 100) return ['seratus', ...belowThousand(value % 100)]
  if (value >= 20) return [DIGITS[Math.floor(value / 10)] ?? '', 'puluh', ...belowThousand(value % 10)]
  if (value >= 12) return [DIGITS[value - 10] ?? '', 'belas']
  if (value === 11) return ['sebelas']
  if (value === 10) return ['sepuluh']
  return value === 0 ? [] : [DIGITS[value] ?? '']
}

/**
 * A whole number from 0 to 999,999 in Indonesian words: 80 is "delapan puluh", 1,111 is "seribu seratus
 * sebelas". Throws RangeError for anything else.
 */
export function terbilang(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) {
    throw new RangeError(`terbilang takes whole numbers from 0 to ${LARGEST}, not ${value}`)
  }
  if (value === 0) return DIGITS[0]
  const thousands = Math.floor(value / 1000)
  const upper = thousands === 0 ? [] : thousands === 1 ? ['seribu'] : [...belowThousand(thousands), 'ribu']
  return [...upper, ...belowThousand(value % 1000)].join(' ')
}
