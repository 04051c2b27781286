import type { Field } from '../field.ts'

export const manual = 'Manual SIA-SPBE: metadata Arsitektur SPBE (Perpres 132/2022)'
export const regional = 'Sistem arsitektur SPBE pemerintah daerah (pilihan tidak disebut manual SIA-SPBE)'

type OwnPart = Pick<Field, 'key' | 'label' | 'help' | 'type'> & Partial<Field>

/**
 * A field of an architecture object: an official's own matter, asked of every representative, named by the
 * SIA-SPBE manual; whatever is otherwise is said where the field is declared.
 */
export function objectField(own: OwnPart): Field {
  const header = own.label.toLowerCase()
  return {
    required: 'never',
    visibility: 'internal',
    tier: 'basic',
    importNames: [header.replace(/[^a-z0-9]+/g, '_'), header],
    source: own.list === undefined ? manual : regional,
    ...own,
  }
}
