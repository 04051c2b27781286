import { z } from 'zod'

/**
 * What a decree has to know of the city. All of it is a setting: the number mask and the province line
 * differ between offices, and the product noun moves from "SPBE" to "Pemerintah Digital" (keputusan-format
 * section 0). Defaults are those of Kota Malang.
 */
export const governmentSettings = z.object({
  /** "Kota Malang" */
  name: z.string().min(1).default('Kota Malang'),
  /** Where decrees are made: "Ditetapkan di Malang". */
  place: z.string().min(1).default('Malang'),
  /** Title of the head of government: "Wali Kota Malang". */
  headTitle: z.string().min(1).default('Wali Kota Malang'),
  /** What the head issues: "Keputusan Wali Kota". */
  instrument: z.string().min(1).default('Keputusan Wali Kota'),
  province: z.string().default('Provinsi Jawa Timur'),
  /** {urut} is the running number the legal office gives, {tahun} the year. */
  numberMask: z.string().min(1).default('100.3.3.3/{urut}/35.73.112/{tahun}'),
  /** Hours ahead of UTC; western Indonesia time is 7 (Keppres 41/1987). */
  utcOffsetHours: z.number().int().min(7).max(9).default(7),
  /** Style of the printed decree, as app/documents/theme knows it; empty means its defaults. */
  decreeStyle: z.record(z.string(), z.unknown()).default({}),
})

export type Government = z.infer<typeof governmentSettings>

/** Reads the setting `government`; whatever is absent takes Malang's value. */
export function governmentOf(setting: unknown): Government {
  return governmentSettings.parse(setting ?? {})
}

/** The subject in full: "SPBE" is written out in titles (keputusan-format section 1). */
export function subjectInFull(productNoun: string): string {
  return productNoun === 'SPBE' ? 'Sistem Pemerintahan Berbasis Elektronik' : productNoun
}
