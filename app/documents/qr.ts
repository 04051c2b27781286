import { create } from 'qrcode'

/**
 * A QR code as rows of modules, '1' for a black one, without the quiet zone around it. Level M: a fold or a stamp
 * may cover 15 % of it.
 */
export function qrModules(text: string): string[] {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (data[row * size + column] ? '1' : '0')).join(''),
  )
}
