const units = ['', 'SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA', 'ENAM', 'TUJUH', 'DELAPAN', 'SEMBILAN']

/**
 * Labels of dicta (keputusan-format section 1): "KESATU" for 1, "KESEPULUH" for 10, "KEDUA BELAS" for 12,
 * "KETIGA PULUH SATU" for 31; throws outside 1 to 99.
 */
export function dictumLabel(position: number): string {
  if (!Number.isInteger(position) || position < 1 || position > 99) {
    throw new Error(
      `Diktum ke-${position} tidak dapat diberi nama. Gabungkan diktum hingga paling banyak 99.`,
    )
  }
  if (position === 10) return 'KESEPULUH'
  if (position === 11) return 'KESEBELAS'
  const unit = units[position % 10] ?? ''
  const tens = units[Math.floor(position / 10)] ?? ''
  if (tens === '') return `KE${unit}`
  return position < 20 ? `KE${unit} BELAS` : `KE${tens} PULUH ${unit}`.trimEnd()
}
