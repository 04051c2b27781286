import type { ApplicationFinder } from './find-application.ts'
import type { GivenRow } from './given-rows.ts'
import type { KnownApplication, RowAnswer, RowQuestion } from './row-plan.ts'

/** What a row is about: an application on record, a new one, a question, or the sentence of a problem. */
export interface RowMatch {
  readonly application: KnownApplication | null
  readonly question: RowQuestion | null
  readonly isOpen: boolean
  readonly problem: string | null
  readonly warnings: readonly string[]
}

const unknown = 'unknown'

/** By stable id first, then by name, owner and medium; what only looks the same is asked. */
export function matchRow(input: {
  given: GivenRow
  organisationId: string
  finder: ApplicationFinder
  answer: RowAnswer | undefined
}): RowMatch {
  const { given, organisationId, finder, answer } = input
  const byId = given.applicationId === null ? undefined : finder.byId(given.applicationId)
  if (byId !== undefined && byId.organisationId !== organisationId)
    return problem(
      `ID Desk Reviu menunjuk "${byId.name}" milik perangkat daerah lain; pemilik tidak diubah lewat impor.`,
    )
  if (byId !== undefined) return about(byId)
  const warnings =
    given.applicationId === null ? [] : ['ID Desk Reviu tidak dikenal; baris dicocokkan menurut namanya.']
  const exact = exactMatch(given, finder.named(organisationId, given.name))
  if (exact !== undefined) return { ...about(exact), warnings }
  const question = questionOf({ given, organisationId, finder })
  if (question === null) return { ...nothingFound, warnings }
  if (answer === 'new') return { ...nothingFound, question, warnings }
  const chosen = question.candidates.find((each) => each.applicationId === answer)
  const application = chosen === undefined ? null : (finder.byId(chosen.applicationId) ?? null)
  return { application, question, isOpen: application === null, problem: null, warnings }
}

const nothingFound: RowMatch = {
  application: null,
  question: null,
  isOpen: false,
  problem: null,
  warnings: [],
}

function about(application: KnownApplication): RowMatch {
  return { ...nothingFound, application }
}

function problem(sentence: string): RowMatch {
  return { ...nothingFound, problem: sentence }
}

/** A row that does not say its medium is about the only one of that name; a stored "unknown" is filled in. */
function exactMatch({ fields }: GivenRow, named: readonly KnownApplication[]): KnownApplication | undefined {
  const medium = fields.medium === undefined ? null : String(fields.medium)
  const [only] = named
  if (medium === null) return named.length === 1 ? only : undefined
  return (
    named.find((each) => each.medium === medium) ??
    (named.length === 1 && only?.medium === unknown ? only : undefined)
  )
}

function questionOf(input: {
  given: GivenRow
  organisationId: string
  finder: ApplicationFinder
}): RowQuestion | null {
  const { given, organisationId, finder } = input
  const like = finder.likeNamed(organisationId, given.name)
  const elsewhere = like.length > 0 ? [] : finder.namedElsewhere(organisationId, given.name)
  const found = [...like, ...elsewhere]
  if (found.length === 0) return null
  const candidates = found.map(({ id, name, organisationId: owner }) => ({
    applicationId: id,
    name,
    organisationId: owner,
  }))
  return { kind: like.length > 0 ? 'like-name' : 'other-agency', candidates }
}
