import records from './malang-organisations.json' with { type: 'json' }

/** An organisation of the city; `duty` names its part in the review, if it has one. */
export interface ReferenceOrganisation {
  readonly id: string
  readonly name: string
  readonly abbreviation: string
  readonly kind:
    | 'sekretariat'
    | 'bagian-setda'
    | 'inspektorat'
    | 'badan'
    | 'dinas'
    | 'satuan'
    | 'kecamatan'
    | 'upt'
  readonly parent: string | null
  readonly duty: 'planning' | 'budget' | 'organiser' | null
  readonly verified: boolean
}

/** The organisations of the City of Malang without its kelurahan. */
export const malangOrganisations = records as readonly ReferenceOrganisation[]
