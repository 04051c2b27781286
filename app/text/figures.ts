/** A whole number as it is written in Indonesian: 1234567 -> '1.234.567'. */
export function wholeNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** The size of a file in words: 1536 -> '2 kB', 1500000 -> '1,5 MB'. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${wholeNumber(Math.max(1, Math.ceil(bytes / 1000)))} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}

/** Money in few letters, for plots: 3250000000 -> 'Rp3,25 M', 450000000 -> 'Rp450 jt'. Exact sums stand beside it. */
export function shortRupiah(amount: number): string {
  const [unit, name] = amount >= 1_000_000_000 ? [1_000_000_000, ' M'] : [1_000_000, ' jt']
  if (amount > 0 && amount < 500_000) return `Rp${wholeNumber(amount)}`
  const rounded = Math.round((amount / unit) * 100) / 100
  const [whole = '0', part] = String(rounded).split('.')
  return `Rp${wholeNumber(Number(whole))}${part === undefined ? '' : `,${part}`}${amount === 0 ? '' : name}`
}
