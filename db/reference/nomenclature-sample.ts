import rows from './nomenclature-sample.json' with { type: 'json' }

/** A few codes to try with, from memory and not checked: the city brings its own edition in. */
export const sampleNomenclature = {
  edition: 'Contoh, belum diperiksa',
  rows: rows.map((row, place) => ({ ...row, row: place + 2 })),
} as const
