import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Role, SignedIn } from './signed-in.ts'

/** What every page knows of its reader and of the city: the data of the root route. */
export interface Reader {
  government: string
  utcOffsetHours: number
  /** The sentence of a practice record; null in a real city. */
  practice: string | null
  signedIn: {
    name: string
    role: Role
    positionTitle: string
    organisationId: string
    organisationName: string
    /** How many positions the person may choose from. */
    positions: number
    expiresAt: string
  } | null
}

/** The reader of a page, null data where nobody signed in. */
export async function reader({ read }: Pick<Store, 'read'>, signedIn: SignedIn | null): Promise<Reader> {
  const { name, utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const practice = await readSetting(read, 'practice')
  const government = `Pemerintah ${name}`
  const common = { government, utcOffsetHours, practice: typeof practice === 'string' ? practice : null }
  if (signedIn === null) return { ...common, signedIn: null }
  const { actor, positions, expiresAt } = signedIn
  const held = positions.find((position) => position.id === actor.positionId)
  return {
    ...common,
    signedIn: {
      name: actor.name,
      role: actor.role,
      positionTitle: actor.positionTitle,
      organisationId: actor.organisationId,
      organisationName: held?.organisationName ?? '',
      positions: positions.length,
      expiresAt,
    },
  }
}
