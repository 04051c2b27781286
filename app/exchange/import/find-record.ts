import { nameKey } from '#workflows/catalogue/name-key.ts'
import { isLikelySameForm, nameForms, numbersOf } from '#workflows/rules/likely-same-name.ts'
import type { KnownRecord } from './row-plan.ts'

/** Finds records by what makes them the same, and by what makes them look the same. */
export interface RecordFinder {
  readonly byId: (id: string) => KnownRecord | undefined
  /** All of this organisation that carry the name, whatever tells them apart. */
  readonly named: (organisationId: string, name: string) => readonly KnownRecord[]
  readonly namedElsewhere: (organisationId: string, name: string) => readonly KnownRecord[]
  /** Of this organisation, with nearly this name. */
  readonly likeNamed: (organisationId: string, name: string) => readonly KnownRecord[]
}

const edge = 3
const mostCandidates = 5

export function recordFinder(existing: readonly KnownRecord[]): RecordFinder {
  const byId = new Map(existing.map((each) => [each.id, each]))
  const byName = groupedBy(existing, (each) => [each.nameKey])
  const byOwner = groupedBy(existing, (each) => [`${each.organisationId} ${each.nameKey}`])
  const byEdge = groupedBy(existing, (each) => edgesOf(each.organisationId, nameForms(each.name)))
  return {
    byId: (id) => byId.get(id),
    named: (organisationId, name) => byOwner.get(`${organisationId} ${nameKey(name)}`) ?? [],
    namedElsewhere: (organisationId, name) =>
      (byName.get(nameKey(name)) ?? []).filter((each) => each.organisationId !== organisationId),
    likeNamed: (organisationId, name) => {
      const forms = nameForms(name)
      const near = new Set(edgesOf(organisationId, forms).flatMap((key) => byEdge.get(key) ?? []))
      const isLike = (each: KnownRecord) =>
        nameForms(each.name).some((form) => forms.some((own) => isLikelySameForm(own, form)))
      return [...near].filter(isLike).slice(0, mostCandidates)
    },
  }
}

/** A slip leaves the beginning or the end of a name as it is, and all its numbers. */
function edgesOf(organisationId: string, forms: readonly string[]): string[] {
  return forms.flatMap((form) => {
    const of = `${organisationId} ${numbersOf(form)}`
    return [`${of} ${form.slice(0, edge)}…`, `${of} …${form.slice(-edge)}`]
  })
}

function groupedBy(
  records: readonly KnownRecord[],
  keysOf: (record: KnownRecord) => readonly string[],
): ReadonlyMap<string, readonly KnownRecord[]> {
  const groups = new Map<string, KnownRecord[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [record])
      else group.push(record)
    }
  }
  return groups
}
