import { malangOrganisations, type ReferenceOrganisation } from '#db/reference/malang-organisations.ts'
import { type DemoApplication, demoApplications } from './demo-applications.ts'
import { type DemoArchitecture, demoArchitecture } from './demo-architecture.ts'
import { type DemoObservation, type DemoQuarter, demoObservations } from './demo-observations.ts'
import { type DemoPerson, type DemoPosition, demoPeople } from './demo-people.ts'
import { seededRandom } from './random.ts'

/** A whole made-up city, ready to be recorded: real names of agencies, invented people and applications. */
export interface DemoCity {
  readonly organisations: readonly ReferenceOrganisation[]
  readonly people: readonly DemoPerson[]
  readonly positions: readonly DemoPosition[]
  readonly applications: readonly DemoApplication[]
  readonly observations: readonly DemoObservation[]
  readonly architecture: DemoArchitecture
}

export interface DemoCityOptions {
  /** The same seed gives the same city, on every machine. */
  readonly seed?: number
  /** 1 for a city like Malang (121 applications), 2.7 for a large one (about 330). */
  readonly factor?: number
  /** The quarters that were observed, in order of time. */
  readonly quarters?: readonly DemoQuarter[]
}

const fourQuarters = [
  { year: 2025, quarter: 3 },
  { year: 2025, quarter: 4 },
  { year: 2026, quarter: 1 },
  { year: 2026, quarter: 2 },
] as const satisfies readonly DemoQuarter[]

/** Makes the demo city. Pure data: no clock, no randomness of the machine, nothing from a real register. */
export function demoCity(options: DemoCityOptions = {}): DemoCity {
  const { seed = 2026, factor = 1, quarters = fourQuarters } = options
  // Each part has a stream of its own, so that a change in one leaves the others as they are.
  const { people, positions } = demoPeople(seededRandom(seed))
  const applications = demoApplications(seededRandom(seed + 1), factor)
  const observations = demoObservations(seededRandom(seed + 2), { applications, quarters })
  const architecture = demoArchitecture(seededRandom(seed + 3), applications)
  return { organisations: malangOrganisations, people, positions, applications, observations, architecture }
}
