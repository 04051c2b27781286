import { codeText } from '#app/text/codes.ts'
import { relationText } from '#app/text/relations.ts'
import type { Store } from '#db/open.ts'
import { codeNames, editionIn } from '#db/reference/architecture-codes.ts'
import { allStandingRelations, type Relation } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { domainNames, domains } from '#workflows/catalogue/architecture/kinds.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { missingRelations } from '#workflows/rules/relations.ts'
import { pagedByDomain, thingsOf } from './architecture-things.ts'

type Reading = Pick<Store, 'read'>
interface Asked {
  actor: Actor
  query: URLSearchParams
}

const shown = domainNames.map((domain) => ({ domain, label: domains[domain].label }))

/** What has no code of its reference, or one that the edition of this year does not list. */
export async function unmapped({ read }: Reading, { actor, query, now }: Asked & { now: string }) {
  const names = codeNames(editionIn(Number(now.slice(0, 4))))
  const rows = (await thingsOf(read, actor))
    .filter(({ code }) => code === '' || !names.has(code))
    .map((thing) => ({
      ...thing,
      lacks: [thing.code === '' ? codeText.noCode : codeText.lostCode(thing.code)],
      isUrgent: false,
      actHref: `/arsitektur/kode/${thing.id}`,
    }))
  return { isOwn: isOwnOf(actor), ...pagedByDomain(rows, { query, domains: shown }) }
}

/** What lacks a relation that its kind must have, or had better have; the required ones first. */
export async function orphans({ read }: Reading, { actor, query }: Asked) {
  const beginnings = new Map<string, Relation[]>()
  for (const relation of await allStandingRelations(read)) {
    const own = beginnings.get(relation.fromId)
    if (own === undefined) beginnings.set(relation.fromId, [relation])
    else own.push(relation)
  }
  const rows = (await thingsOf(read, actor)).flatMap((thing) => {
    const missing = missingRelations(thing.kind, beginnings.get(thing.id) ?? [])
    if (missing.length === 0) return []
    return [
      {
        ...thing,
        lacks: missing.map(({ label, need }) => `${label} (${relationText[need]})`),
        isUrgent: missing.some(({ need }) => need === 'required'),
        actHref: `/arsitektur/hubungan/${thing.id}`,
      },
    ]
  })
  const urgentFirst = rows.toSorted((one, other) => Number(other.isUrgent) - Number(one.isUrgent))
  return { isOwn: isOwnOf(actor), ...pagedByDomain(urgentFirst, { query, domains: shown }) }
}

function isOwnOf(actor: Actor): boolean {
  return objectSightOf(actor).scope.kind === 'own'
}
