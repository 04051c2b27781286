import { organisationKey } from '#workflows/catalogue/name-key.ts'
import type { KnownOrganisation, PlanInput } from './row-plan.ts'

const mostHints = 3

/** Whose a row is, that it is left out, or the sentence why that cannot be told. */
export type RowOwner =
  | { readonly organisationId: string }
  | { readonly isLeftOut: true }
  | { readonly problem: string }

/**
 * Tells owners by what somebody said of them, by their name, or by an abbreviation that only one of them has.
 * In an import for one agency every row has to be its own.
 */
export function ownerFinder({
  organisations,
  importFor,
  owners,
}: Pick<PlanInput, 'organisations' | 'importFor' | 'owners'>): (owner: string) => RowOwner {
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
    const said = owners.get(organisationKey(owner))
    if (said === null) return { isLeftOut: true }
    if (organisations.some(({ id }) => id === said)) return { organisationId: said ?? '' }
    const hints = likelyOwners(organisations, owner)
      .map(({ name }) => `"${name}"`)
      .join(' atau ')
    const advice = hints === '' ? 'pilih perangkat daerahnya atau perbaiki namanya' : `mungkin ${hints}`
    return { problem: `Pemilik "${owner}" belum terdaftar; ${advice}.` }
  }
}

/** The organisations that share most words with what was written, the likeliest first. */
export function likelyOwners(
  organisations: readonly KnownOrganisation[],
  owner: string,
): readonly KnownOrganisation[] {
  const words = new Set(organisationKey(owner).split(' ').filter(tells))
  return organisations
    .map((each) => ({
      each,
      shared: organisationKey(each.name)
        .split(' ')
        .filter((word) => words.has(word)),
    }))
    .filter(({ shared }) => shared.length > 0)
    .toSorted((one, other) => other.shared.length - one.shared.length)
    .slice(0, mostHints)
    .map(({ each }) => each)
}

function tells(word: string): boolean {
  return word.length > 3 && !['dinas', 'badan', 'daerah', 'kota', 'kabupaten'].includes(word)
}
