import { organisationKey } from '#workflows/catalogue/name-key.ts'
import type { GivenRow } from './given-rows.ts'
import { likelyOwners, ownerFinder } from './row-owner.ts'
import type { KnownOrganisation, RowPlan } from './row-plan.ts'

/** An owner as the file writes it whom the import cannot take as it is: unknown, or not its agency. */
export interface Stranger {
  readonly owner: string
  /** How many rows name it. */
  readonly rows: number
  /** Whom it may be, the likeliest first. */
  readonly hints: readonly { readonly id: string; readonly name: string }[]
}

/** What all rows of an import would do together. Plain JSON, kept with the import. */
export interface ImportOutlook {
  /** Agencies whose applications would be written. */
  readonly agencies: number
  /** Answers that would change, of applications that are on record. */
  readonly answers: number
  readonly strangers: readonly Stranger[]
  /** The declaration by which answers of applications were found good (`declarationMark`). */
  readonly goodBy?: string
}

export function outlookOf(input: {
  plans: readonly RowPlan[]
  rows: readonly Pick<GivenRow, 'owner'>[]
  organisations: readonly KnownOrganisation[]
  /** The agency the import is for; null for the whole city. */
  importFor: string | null
}): ImportOutlook {
  const { plans, rows, organisations, importFor } = input
  const written = plans.filter(({ state }) => state === 'new' || state === 'changed')
  return {
    agencies: new Set(written.map(({ organisationId }) => organisationId)).size,
    answers: written
      .filter(({ state }) => state === 'changed')
      .reduce((sum, { changes }) => sum + changes.length, 0),
    strangers: strangersIn(rows, { organisations, importFor }),
  }
}

/** Whatever was said of them; those of most rows first. */
function strangersIn(
  rows: readonly Pick<GivenRow, 'owner'>[],
  reach: { organisations: readonly KnownOrganisation[]; importFor: string | null },
): readonly Stranger[] {
  const ownerOf = ownerFinder({ ...reach, owners: new Map() })
  const found = new Map<string, { owner: string; rows: number }>()
  for (const { owner } of rows) {
    const key = organisationKey(owner)
    const earlier = found.get(key)
    if (earlier !== undefined) earlier.rows += 1
    else if (key !== '' && 'problem' in ownerOf(owner)) found.set(key, { owner, rows: 1 })
  }
  return [...found.values()]
    .toSorted((one, other) => other.rows - one.rows)
    .map((each) => ({
      ...each,
      hints: likelyOwners(reach.organisations, each.owner).map(({ id, name }) => ({ id, name })),
    }))
}
