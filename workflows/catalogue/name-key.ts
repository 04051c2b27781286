/**
 * The form in which names are compared: no case, no accents, no punctuation, single spaces.
 * "Dinas  Perhubungan " and "DINAS PERHUBUNGAN" have the same key.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Keeps the spelling, but without outer, doubled or invisible spaces. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The key under which an organisation is recognised across inventories. */
export function organisationKey(name: string): string {
  return nameKey(name.replace(/&/g, ' dan '))
}

/** The key of a column header: "Nama_Aplikasi" and "NAMA APLIKASI" are one; a unit in brackets is dropped. */
export function headerKey(header: string): string {
  const withoutBrackets = header.replace(/\([^)]*\)/g, ' ')
  return nameKey(withoutBrackets) || nameKey(header)
}
