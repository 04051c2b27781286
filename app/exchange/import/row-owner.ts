import { organisationKey } from '#workflows/catalogue/name-key.ts'
import type { KnownOrganisation } from './row-plan.ts'

const mostHints = 3

/** Whose application a row is, or the sentence why that cannot be told. */
export type RowOwner = { readonly organisationId: string } | { readonly problem: string }

/**
 * Tells owners by their name, or by an abbreviation that only one of them has. In an import for one agency
 * every row has to be its own.
 */
export function ownerFinder(
  organisations: readonly KnownOrganisation[],
  importFor: string | null,
): (owner: string) => RowOwner {
  const byKey = new Map<string, KnownOrganisation | null>()
  for (const each of organisations) {
    const key = organisationKey(each.abbreviation)
    byKey.set(key, byKey.has(key) ? null : each)
  }
  for (const each of organisations) byKey.set(organisationKey(each.name), each)
  const own = organisations.find((each) => each.id === importFor)
  return (owner) => {
    const found = byKey.get(organisationKey(owner)) ?? undefined
    if (own !== undefined && found?.id !== own.id)
      return { problem: `Pemilik "${owner}" bukan ${own.name}; impor ini hanya untuk ${own.name}.` }
    if (found !== undefined) return { organisationId: found.id }
    const hints = likeliest(organisations, owner)
    const advice = hints === '' ? 'daftarkan perangkat daerahnya atau perbaiki namanya' : `mungkin ${hints}`
    return { problem: `Pemilik "${owner}" belum terdaftar; ${advice}.` }
  }
}

/** The organisations that share most words with what was written. */
function likeliest(organisations: readonly KnownOrganisation[], owner: string): string {
  const words = new Set(organisationKey(owner).split(' ').filter(tells))
  return organisations
    .map((each) => ({
      name: each.name,
      shared: organisationKey(each.name)
        .split(' ')
        .filter((word) => words.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, mostHints)
    .map(({ name }) => `"${name}"`)
    .join(' atau ')
}

function tells(word: string): boolean {
  return word.length > 3 && !['dinas', 'badan', 'daerah', 'kota', 'kabupaten'].includes(word)
}
