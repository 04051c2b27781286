/**
 * Codes of plan and budget (Permendagri 90/2019, brought up to date by Kepmendagri 050-5889/2021). Their parts are
 * parted by dots: field of government, matter, programme, activity (two parts), sub-activity: 2.16.03.2.02.0013.
 */
export const nomenclatureLevels = {
  field: { label: 'Urusan', parts: 1 },
  matter: { label: 'Bidang urusan', parts: 2 },
  programme: { label: 'Program', parts: 3 },
  activity: { label: 'Kegiatan', parts: 5 },
  'sub-activity': { label: 'Subkegiatan', parts: 6 },
} as const satisfies Record<string, { label: string; parts: number }>

export type NomenclatureLevel = keyof typeof nomenclatureLevels

const pattern = /^[\dX]{1,2}(\.[\dX]{1,4}){0,5}$/

/** Which level a code stands on, by its number of parts; null for what is no code. */
export function nomenclatureLevel(code: string): NomenclatureLevel | null {
  if (!pattern.test(code)) return null
  const parts = code.split('.').length
  const levels = Object.keys(nomenclatureLevels) as NomenclatureLevel[]
  return levels.find((level) => nomenclatureLevels[level].parts === parts) ?? null
}

/** The code itself and all above it: of 2.16.03.2.02.0013 also 2.16.03.2.02, 2.16.03, 2.16 and 2. */
export function codesAbove(code: string): string[] {
  const parts = code.split('.')
  return Object.values(nomenclatureLevels)
    .filter((level) => level.parts <= parts.length)
    .map((level) => parts.slice(0, level.parts).join('.'))
    .toReversed()
}

/** A code as people paste it, without blanks and closing dots: " 2.16.03. " is 2.16.03. */
export function tidyCode(text: string): string {
  return text.replace(/\s+/g, '').replace(/\.+$/, '').toUpperCase()
}
