/** A whole number as it is written in Indonesian: 1234567 -> '1.234.567'. */
export function wholeNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** The size of a file in words: 1536 -> '2 kB', 1500000 -> '1,5 MB'. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${wholeNumber(Math.max(1, Math.ceil(bytes / 1000)))} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}
