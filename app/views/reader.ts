import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type CycleLine, cycleLine } from './cycle-now.ts'
import type { HeldPosition, Role, SignedIn } from './signed-in.ts'

/** What every page knows of its reader and of the city: the data of the root route. */
export interface Reader {
  government: string
  utcOffsetHours: number
  /** The sentence of a practice record; null in a real city. */
  practice: string | null
  /** Where the year's review stands, for whoever works on it; null for strangers and before the first one. */
  cycle: CycleLine | null
  signedIn: {
    name: string
    role: Role
    personId: string
    positionId: string
    /** The active position with its organisation, as people say it. */
    position: string
    /** Whether there is another position to work under. */
    mayChangePosition: boolean
    expiresAt: string
  } | null
}

/** The reader of a page, null data where nobody signed in. */
export async function reader(
  { read }: Pick<Store, 'read'>,
  signedIn: Pick<SignedIn, 'actor' | 'positions' | 'expiresAt'> | null,
): Promise<Reader> {
  const { name, utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const practice = await readSetting(read, 'practice')
  const government = `Pemerintah ${name}`
  const common = { government, utcOffsetHours, practice: typeof practice === 'string' ? practice : null }
  if (signedIn === null) return { ...common, cycle: null, signedIn: null }
  const { actor, positions, expiresAt } = signedIn
  const held = positions.find((position) => position.id === actor.positionId)
  return {
    ...common,
    cycle: await cycleLine({ read }),
    signedIn: {
      name: actor.name,
      role: actor.role,
      personId: actor.personId,
      positionId: actor.positionId,
      position: held === undefined ? actor.positionTitle : positionInWords(held, positions),
      mayChangePosition: positions.length > 1,
      expiresAt,
    },
  }
}

type Worded = Pick<HeldPosition, 'title' | 'organisationName' | 'roleLabel'>

/**
 * A position as its holder knows it from the others: "Kepala Dinas Sosial" says its organisation already;
 * who holds the same title in two roles is told the role too.
 */
export function positionInWords(position: Worded, others: readonly Worded[]): string {
  const { title, organisationName, roleLabel } = position
  const words = title.includes(organisationName) ? title : `${title}, ${organisationName}`
  const isAmbiguous = others.some((each) => each.title === title && each.roleLabel !== roleLabel)
  return isAmbiguous ? `${words} (${roleLabel})` : words
}
