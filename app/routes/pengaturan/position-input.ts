import { wrongFields } from '#app/auth/form-action.ts'
import type { NewPosition } from '#app/services/register-position.server.ts'
import { isRole } from '#app/views/people.ts'

/** Reads the fields of a position (components/position-fields) from a form. */
export function positionInput(values: Record<string, string>): NewPosition {
  const { perangkatDaerah = '', peran = '', jabatan = '', sebutan = 'definitif', surat = '' } = values
  const { mulai = '', sampai = '' } = values
  if (perangkatDaerah === '') throw wrongFields({ perangkatDaerah: 'Pilih perangkat daerahnya.' })
  if (!isRole(peran)) throw wrongFields({ peran: 'Pilih peran orang ini dalam reviu.' })
  return {
    organisationId: perangkatDaerah,
    role: peran,
    title: jabatan.trim(),
    actingPrefix: sebutan === 'definitif' ? null : sebutan,
    letterNumber: surat.trim() || null,
    validFrom: mulai,
    validTo: sampai || null,
  }
}
