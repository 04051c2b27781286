import type { FieldValues, RecordKind } from '#workflows/catalogue/field.ts'
import { relationFields } from '#workflows/catalogue/relation-record.ts'
import { isSheetRelation, type SheetRelationName } from '#workflows/catalogue/sheet-relations.ts'
import type { GivenRow } from './given-rows.ts'
import { changesBetween, mergedAnswers } from './merge-answers.ts'
import { planOf, refusedPlan } from './plan-rows.ts'
import { endFinder, type Thing } from './relation-ends.ts'
import { lettingGoProblem, reachProblem, relatingProblem } from './relation-rules.ts'
import type { AnswerProblem, KnownOrganisation, StandingBetween, WritablePlan } from './row-plan.ts'

const otherId = 'Hubungan ini sudah tercatat di bawah ID lain; yang tercatat tidak diubah.'

export interface RelationInput {
  readonly record: RecordKind
  readonly rows: readonly GivenRow[]
  /** Everything a relation may begin or end in, as this person sees it. */
  readonly things: readonly Thing[]
  /** Everything that stands between two, also what this person does not see: the rules ask for all. */
  readonly standing: readonly StandingBetween[]
  readonly organisations: readonly KnownOrganisation[]
  readonly importFor: string | null
  readonly frozen: ReadonlySet<string>
}

/** A row with the relation on record that it is about, and what it wants in its place. */
interface Wish {
  readonly given: GivenRow
  readonly plan: WritablePlan
  readonly stored: StandingBetween | null
  /** Null: the relation is to end. */
  readonly wanted: { readonly kind: SheetRelationName; readonly from: Thing; readonly to: Thing } | null
}

/**
 * What an import would do with the rows of the sheet of relations, in their order. A changed row ends its
 * relation and makes another; all rows together have to leave everything with the relations it must have.
 */
export function planRelations(input: RelationInput): readonly WritablePlan[] {
  const planner = new RelationPlanner(input)
  return planner.plans()
}

class RelationPlanner {
  readonly #input: RelationInput
  readonly #things: ReadonlyMap<string, Thing>
  readonly #stored: ReadonlyMap<string, StandingBetween>
  readonly #twins: ReadonlyMap<string, StandingBetween>
  readonly #owners: ReadonlyMap<string, string>
  readonly #findEnd: ReturnType<typeof endFinder>
  /** The relations as they would stand, by their beginning. */
  readonly #standing = new Map<string, StandingBetween[]>()
  readonly #claimed = new Map<string, number>()

  constructor(input: RelationInput) {
    this.#input = input
    this.#things = new Map(input.things.map((thing) => [thing.id, thing]))
    this.#stored = new Map(input.standing.map((relation) => [relation.id, relation]))
    this.#twins = new Map(input.standing.map((relation) => [twinKey(relation), relation]))
    this.#owners = new Map(input.organisations.map(({ id, name }) => [id, name]))
    this.#findEnd = endFinder(input)
    for (const relation of input.standing) this.#add(relation)
  }

  plans(): readonly WritablePlan[] {
    const read = this.#input.rows.map((given) => this.#read(given))
    const wishes = read.flatMap((each) => ('wanted' in each ? [each] : []))
    for (const { stored } of wishes) if (stored !== null) this.#remove(stored)
    const settled = new Map<GivenRow, WritablePlan>()
    for (const wish of wishes) settled.set(wish.given, this.#made(wish))
    for (const wish of wishes) settled.set(wish.given, this.#ended(wish, settled.get(wish.given)))
    return read.map((each) => ('wanted' in each ? (settled.get(each.given) ?? each.plan) : each.plan))
  }

  #read(given: GivenRow): Wish | { readonly plan: WritablePlan } {
    const blank = planOf(given)
    if (given.reason !== null) return { plan: refusedPlan(blank, [given.reason]) }
    const byId = given.applicationId === null ? undefined : this.#stored.get(given.applicationId)
    const isSeen = byId !== undefined && this.#isSeen(byId)
    const stored = isSeen ? byId : null
    const shown = stored === null ? {} : this.#shown(stored)
    const { record } = this.#input
    const fields = mergedAnswers({ record, stored: shown, given: given.fields, blanks: [] })
    const changes = stored === null ? [] : changesBetween(record, { before: shown, after: fields })
    const plan: WritablePlan = {
      ...blank,
      fields,
      changes,
      state: stored === null ? 'new' : changes.length === 0 ? 'same' : 'changed',
      applicationId: stored?.id ?? null,
      warnings:
        given.applicationId === null || isSeen
          ? blank.warnings
          : [...blank.warnings, 'ID Desk Reviu tidak dikenal; baris dicocokkan menurut nama kedua ujungnya.'],
    }
    if (plan.state === 'same') return this.#claim(plan, plan.applicationId ?? '')
    return this.#wish(given, { plan, stored })
  }

  #wish(given: GivenRow, of: { plan: WritablePlan; stored: StandingBetween | null }) {
    const { plan, stored } = of
    const { fields } = plan
    const kind = String(fields.relation)
    if (!isSheetRelation(kind)) return { plan: refusedPlan(plan, ['Hubungan tidak dikenal.'], ['relation']) }
    const from = this.#findEnd({ kind, side: 'from', fields, stored: stored?.fromId ?? null })
    const to = this.#findEnd({ kind, side: 'to', fields, stored: stored?.toId ?? null })
    const problems = [from, to].flatMap((end): AnswerProblem[] => ('thing' in end ? [] : [end]))
    if (!('thing' in from) || !('thing' in to)) return { plan: withProblems(plan, problems) }
    const reach = reachProblem({ kind, from: from.thing, to: to.thing }, this.#input)
    if (reach !== null) return { plan: refusedPlan(plan, [reach], ['fromName', 'toName']) }
    const twin = this.#twin({ kind, fromId: from.thing.id, toId: to.thing.id })
    const isEnding = fields.standing === 'ended'
    const about = stored ?? twin
    // Written anew, by the name that another sheet gives its end, or under the id of another: it is there already.
    if (twin !== null && !isEnding) {
      const isOthers = stored !== null && stored.id !== twin.id
      const warnings = isOthers ? [...plan.warnings, otherId] : plan.warnings
      return this.#claim({ ...plan, warnings, state: 'same', applicationId: twin.id, changes: [] }, twin.id)
    }
    if (isEnding && about === null)
      return {
        plan: refusedPlan(plan, ['Hubungan ini tidak tercatat, jadi tidak ada yang dilepas.'], ['standing']),
      }
    const key = isEnding && about !== null ? about.id : `${kind} ${from.thing.id} ${to.thing.id}`
    const claimed = this.#claim(
      isEnding
        ? { ...plan, ...this.#endingOf(plan, about) }
        : { ...plan, organisationId: from.thing.organisationId },
      key,
    )
    if (claimed.plan.state === 'error') return claimed
    const wanted = isEnding ? null : { kind, from: from.thing, to: to.thing }
    return { given, plan: claimed.plan, stored: about, wanted }
  }

  /** A row that ends a relation changes one thing of it. */
  #endingOf(plan: WritablePlan, about: StandingBetween | null): Partial<WritablePlan> {
    if (about === null) return {}
    const changes = changesBetween(this.#input.record, { before: this.#shown(about), after: plan.fields })
    return { state: 'changed', applicationId: about.id, changes }
  }

  #claim(plan: WritablePlan, key: string): { plan: WritablePlan } {
    const first = this.#claimed.get(key)
    if (first !== undefined)
      return { plan: refusedPlan(plan, [`Baris ${first} sudah tentang hubungan ini; hapus salah satunya.`]) }
    this.#claimed.set(key, plan.row)
    return { plan }
  }

  /** The relation is made where the rules let it be; else the one it was to replace goes on. */
  #made({ plan, stored, wanted }: Wish): WritablePlan {
    if (wanted === null) return plan
    const { kind, from, to } = wanted
    const problem = relatingProblem({ kind, from, to, standing: this.#standing.get(from.id) ?? [] })
    if (problem !== null) {
      if (stored !== null) this.#add(stored)
      return refusedPlan(plan, [problem], ['relation'])
    }
    this.#add({ id: `baris ${plan.row}`, kind, fromId: from.id, toId: to.id })
    const ends = { from: { id: from.id, kind: from.kind }, to: { id: to.id, kind: to.kind } }
    return { ...plan, relation: { ends: stored, make: { kind, ...ends } } }
  }

  /** What is to end may, where its beginning keeps what it must have. */
  #ended({ plan, stored, wanted }: Wish, made: WritablePlan | undefined): WritablePlan {
    const settled = made ?? plan
    if (stored === null || settled.state === 'error') return settled
    const from = this.#things.get(stored.fromId)
    const standing = this.#standing.get(stored.fromId) ?? []
    const problem = from === undefined ? null : lettingGoProblem({ relation: stored, from, standing })
    if (problem !== null) {
      this.#add(stored)
      return refusedPlan(settled, [problem], ['standing'])
    }
    return wanted === null ? { ...settled, relation: { ends: stored, make: null } } : settled
  }

  #twin(of: Pick<StandingBetween, 'kind' | 'fromId' | 'toId'>): StandingBetween | null {
    return this.#twins.get(twinKey(of)) ?? null
  }

  #shown({ kind, fromId, toId }: StandingBetween): FieldValues {
    const named = (id: string) => {
      const thing = this.#things.get(id)
      const owner = this.#owners.get(thing?.organisationId ?? '') ?? ''
      return { kind: thing?.kind ?? ('application' as const), name: thing?.name ?? '', owner }
    }
    return relationFields({ kind, from: named(fromId), to: named(toId) })
  }

  #isSeen({ fromId, toId }: StandingBetween): boolean {
    return this.#things.has(fromId) && this.#things.has(toId)
  }

  #add(relation: StandingBetween): void {
    const own = this.#standing.get(relation.fromId)
    if (own === undefined) this.#standing.set(relation.fromId, [relation])
    else own.push(relation)
  }

  #remove({ id, fromId }: StandingBetween): void {
    const rest = (this.#standing.get(fromId) ?? []).filter((each) => each.id !== id)
    this.#standing.set(fromId, rest)
  }
}

function twinKey({ kind, fromId, toId }: Pick<StandingBetween, 'kind' | 'fromId' | 'toId'>): string {
  return `${kind} ${fromId} ${toId}`
}

function withProblems(plan: WritablePlan, problems: readonly AnswerProblem[]): WritablePlan {
  return refusedPlan(
    plan,
    problems.map(({ sentence }) => sentence),
    problems.map(({ key }) => key),
  )
}
