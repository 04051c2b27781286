import { type Setting, settingField } from './setting.ts'

/** How large an evidence file may be. */
export const evidenceSetting = {
  key: 'evidence',
  path: 'bukti-dukung',
  label: 'Bukti dukung',
  help: 'Batas ukuran satu berkas bukti. Batasnya disebut sebelum orang memilih berkas.',
  touches: [
    'Batas baru berlaku bagi berkas yang dipilih sesudah disimpan; bukti yang sudah tersimpan tidak berubah.',
  ],
  source: 'Perkiraan volume: 95 dari 100 berkas bukti di bawah 4 MB',
  fields: [
    settingField({
      key: 'mostMegabytes',
      label: 'Ukuran terbesar satu berkas',
      help: 'Foto dari telepon diperkecil lebih dahulu, jadi jarang mencapai batas ini.',
      type: 'integer',
      unit: 'MB',
      required: 'always',
      standard: 10,
      least: 1,
      most: 100,
    }),
  ],
} as const satisfies Setting

/** The limit in bytes, of what is stored as the setting. */
export function mostEvidenceBytes(stored: unknown): number {
  const [{ standard, least, most }] = evidenceSetting.fields
  const told = (stored as { mostMegabytes?: unknown } | null)?.mostMegabytes
  const megabytes = typeof told === 'number' ? Math.min(most, Math.max(least, told)) : standard
  return megabytes * 1_000_000
}
