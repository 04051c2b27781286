import { isRelationKind } from '#workflows/catalogue/architecture/relations.ts'
import { isLinkRelation } from '#workflows/catalogue/initiative-link.ts'
import { linkTargetOf, type SheetRelationName } from '#workflows/catalogue/sheet-relations.ts'
import { linkProblem } from '#workflows/rules/initiative-links.ts'
import {
  type End,
  endingProblem,
  relationProblem,
  type StandingRelation,
} from '#workflows/rules/relations.ts'
import { submitted } from './plan-rows.ts'
import type { Thing } from './relation-ends.ts'
import type { PlanInput, StandingBetween } from './row-plan.ts'

interface Between {
  readonly kind: SheetRelationName
  readonly from: Thing
  readonly to: Thing
}

/** Why two things may not be related so, by the rule of the architecture or of the roadmap; null when they may. */
export function relatingProblem(
  of: Between & { readonly standing: readonly StandingBetween[] },
): string | null {
  const { kind, from, to, standing } = of
  if (!isLinkRelation(kind))
    return relationProblem({
      kind,
      from: asEnd(from),
      to: asEnd(to),
      standing: standing.filter(isOfArchitecture),
    })
  if (from.isRetired) return `Kegiatan "${from.name}" sudah dibatalkan. Pulihkan dahulu, lalu hubungkan.`
  return linkProblem({
    relation: kind,
    from: { ...from, roadmapId: from.roadmapId ?? '' },
    to: { ...to, ...linkTargetOf(to) },
  })
}

/** Why what stands may not be let go; null when it may. A link of the roadmap always may. */
export function lettingGoProblem(of: {
  readonly relation: StandingBetween
  readonly from: Thing
  readonly standing: readonly StandingBetween[]
}): string | null {
  const { relation, from, standing } = of
  if (!isOfArchitecture(relation)) return null
  return endingProblem({ relation, from: asEnd(from), standing: standing.filter(isOfArchitecture) })
}

/**
 * Why this import may not touch it: a relation is kept by whoever keeps one of its ends, while what they keep does
 * not lie with the reviewers; a link by the agency in charge of its initiative.
 */
export function reachProblem(
  { kind, from, to }: Between,
  { importFor, frozen }: Pick<PlanInput, 'importFor' | 'frozen'>,
): string | null {
  const isOwn = ({ organisationId }: Thing) => importFor === null || organisationId === importFor
  if (isLinkRelation(kind))
    return isOwn(from)
      ? null
      : 'Hubungan ini milik kegiatan perangkat daerah lain; hanya perangkat daerah itu yang mengubahnya.'
  const own = [from, to].filter(isOwn)
  if (own.length === 0)
    return 'Hubungan ini antara milik perangkat daerah lain; salah satu ujungnya harus milik sendiri.'
  return own.every(({ organisationId }) => frozen.has(organisationId)) ? submitted : null
}

function isOfArchitecture(between: StandingBetween): between is StandingRelation {
  return isRelationKind(between.kind)
}

/** The finder gives a relation only ends of the kinds it may have. */
function asEnd(thing: Thing): End {
  return thing as End
}
