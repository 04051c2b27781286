import records from './regional-affairs.json' with { type: 'json' }

/**
 * An affair of the region (UU 23/2014 art. 12) and the business-process codes it comes to. Where `isSure` is
 * false the references have no code of their own for it, and the nearest is named.
 */
export interface RegionalAffair {
  readonly name: string
  readonly codes: readonly string[]
  readonly isSure: boolean
}

/** The way from what an agency calls its task to the codes of RAB. */
export const regionalAffairs = records as readonly RegionalAffair[]
