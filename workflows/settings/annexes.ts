import { type Setting, settingField } from './setting.ts'

/** What the annexes of a decree may print: they are published with it. */
export const annexesSetting = {
  key: 'annexes',
  path: 'lampiran-keputusan',
  label: 'Lampiran keputusan',
  help: 'Apa yang dicetak dalam Lampiran I (Arsitektur) dan Lampiran II (Peta Rencana), yang diumumkan bersama keputusan.',
  touches: [
    'Berlaku bagi naskah yang disusun sesudah disimpan; lampiran naskah yang sudah disusun tidak berubah.',
    'Objek yang tidak dicetak tetap dihitung, dan jumlahnya disebut dalam lampiran. Objek berkelas rahasia tidak pernah dicetak.',
  ],
  source: 'UU 14/2008 Pasal 17 (informasi yang dikecualikan)',
  fields: [
    settingField({
      key: 'objectClasses',
      label: 'Objek yang disebut namanya',
      help: 'Menurut kelas keterbukaan objek. Hanya isian yang terbuka yang ikut dicetak.',
      type: 'choice',
      options: [
        { value: 'public', label: 'Hanya yang terbuka', aliases: [] },
        { value: 'internal', label: 'Yang terbuka dan yang internal pemerintah', aliases: [] },
      ],
      required: 'always',
      standard: 'public',
    }),
    settingField({
      key: 'ceilings',
      label: 'Pagu indikatif peta rencana',
      help: 'Pagu setiap kegiatan dan jumlahnya setiap tahun.',
      type: 'choice',
      options: [
        { value: 'printed', label: 'Dicetak dalam Lampiran II', aliases: [] },
        { value: 'withheld', label: 'Tidak dicetak', aliases: [] },
      ],
      required: 'always',
      standard: 'printed',
    }),
  ],
} as const satisfies Setting

/** What may be printed, of what is stored as the setting. */
export function annexRules(stored: unknown): { printsInternal: boolean; printsCeilings: boolean } {
  const told = (stored ?? {}) as { objectClasses?: unknown; ceilings?: unknown }
  return { printsInternal: told.objectClasses === 'internal', printsCeilings: told.ceilings !== 'withheld' }
}
