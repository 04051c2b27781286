/** What an evidence file may be. The key is what the record keeps beside the media type. */
export const evidenceTypes = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], label: 'PDF' },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'], label: 'Foto JPEG' },
  png: { mediaType: 'image/png', endings: ['png'], label: 'Gambar PNG' },
  webp: { mediaType: 'image/webp', endings: ['webp'], label: 'Gambar WebP' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    label: 'Lembar kerja Excel',
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    label: 'Dokumen Word',
  },
  ods: {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    endings: ['ods'],
    label: 'Lembar kerja ODS',
  },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    endings: ['odt'],
    label: 'Dokumen ODT',
  },
  csv: { mediaType: 'text/csv', endings: ['csv'], label: 'CSV' },
  txt: { mediaType: 'text/plain', endings: ['txt', 'log', 'md'], label: 'Teks' },
} as const satisfies Record<string, { mediaType: string; endings: readonly string[]; label: string }>

export type EvidenceType = keyof typeof evidenceTypes

/** What a browser offers to choose: endings and media types, for phones too. */
export const acceptedFiles = Object.values(evidenceTypes)
  .flatMap(({ mediaType, endings }) => [mediaType, ...endings.map((ending) => `.${ending}`)])
  .join(',')

/** The word for a stored media type; the media type itself for one that is no longer taken. */
export function typeLabel(mediaType: string): string {
  return Object.values(evidenceTypes).find((type) => type.mediaType === mediaType)?.label ?? mediaType
}
