import { applicationArchitectureFields } from './application-architecture.ts'
import { applicationHostingFields } from './application-hosting.ts'
import { applicationIdentityFields } from './application-identity.ts'
import { applicationProcurementFields } from './application-procurement.ts'
import { applicationTechnologyFields } from './application-technology.ts'
import { applicationUseFields } from './application-use.ts'
import { names, type RecordKind } from './field.ts'

/** One application in the inventory of an organisation. The owner is the organisation itself, not a field. */
export const application = {
  kind: 'application',
  label: 'Aplikasi',
  version: '2026.1',
  fields: [
    ...applicationIdentityFields,
    ...applicationUseFields,
    ...applicationTechnologyFields,
    ...applicationHostingFields,
    ...applicationProcurementFields,
    ...applicationArchitectureFields,
  ],
} as const satisfies RecordKind

export type ApplicationFieldKey = (typeof application.fields)[number]['key']

/** The header of the hidden column by which a workbook of this product names the applications in it. */
export const idImportNames = names('id_desk_reviu, id desk reviu')

/** Headers under which inventories name the owning organisation. */
export const ownerImportNames = names(
  'unit_pemilik, unit pemilik, pemilik, pemilik aplikasi, opd, opd pemilik, perangkat daerah, nama perangkat daerah, nama opd, skpd, nama skpd, instansi, ' +
    'instansi pemilik, nama instansi, unit kerja, nama unit kerja, organisasi, perangkat daerah pemilik, opd pengelola, perangkat daerah pengelola, opd pengampu, pengampu, unit organisasi, ' +
    'dinas, nama dinas, satuan kerja, satker, instansi pengelola, pemilik sistem, nama organisasi perangkat daerah, organisasi perangkat daerah',
)
