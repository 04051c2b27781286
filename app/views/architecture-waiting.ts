import { codeText } from '#app/text/codes.ts'
import { relationText } from '#app/text/relations.ts'
import { countLacking, lackingThings } from '#db/architecture-gaps.ts'
import type { Store } from '#db/open.ts'
import { codeNames, editionIn } from '#db/reference/architecture-codes.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { domainNames, domains } from '#workflows/catalogue/architecture/kinds.ts'
import {
  type RelationKind,
  type RelationKindName,
  relationKinds,
} from '#workflows/catalogue/architecture/relations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { endKindsOf, pagedByDomain, pageOfDomain, thingsOf } from './architecture-things.ts'
import { hrefOf, kindLabel } from './relations.ts'
import { untilNextEvent } from './until-next-event.ts'

type Reading = Pick<Store, 'read'>
interface Asked {
  actor: Actor
  query: URLSearchParams
}

const shown = domainNames.map((domain) => ({ domain, label: domains[domain].label }))

/** What has no code of its reference, or one that the edition of this year does not list. */
export async function unmapped(store: Reading, { actor, query, now }: Asked & { now: string }) {
  const edition = editionIn(Number(now.slice(0, 4)))
  const rows = await untilNextEvent(store, ['unmapped', objectSightOf(actor), edition.period], async () => {
    const names = codeNames(edition)
    return (await thingsOf(store.read, actor))
      .filter(({ code }) => code === '' || !names.has(code))
      .map((thing) => ({
        ...thing,
        lacks: [thing.code === '' ? codeText.noCode : codeText.lostCode(thing.code)],
        isUrgent: false,
        actHref: `/arsitektur/kode/${thing.id}`,
      }))
  })
  return { isOwn: isOwnOf(actor), ...pagedByDomain(rows, { query, domains: shown }) }
}

/** What lacks a relation that its kind must have, or had better have; the required ones first. */
export async function orphans(store: Reading, { actor, query }: Asked) {
  const sight = objectSightOf(actor)
  const search = { sight, organisationId: sight.scope.kind === 'own' ? sight.scope.organisationId : null }
  const counts = await untilNextEvent(store, ['lacking', search], () => countLacking(store.read, search))
  const domain = shown.find((each) => each.domain === query.get('domain'))?.domain ?? null
  const paged = pageOfDomain(counts, { query, domain, domains: shown })
  const part = { limit: paged.pageSize, offset: (paged.page - 1) * paged.pageSize }
  const kinds = domain === null ? [] : endKindsOf(domain)
  const rows = await lackingThings(store.read, { ...search, ...part, kinds })
  return {
    isOwn: isOwnOf(actor),
    ...paged,
    rows: rows.map(({ id, kind, lacks, ...row }) => ({
      id,
      ...row,
      kindLabel: kindLabel(kind),
      href: hrefOf({ id, kind }),
      lacks: lacks.map((name) => lackWords(name)),
      actHref: `/arsitektur/hubungan/${id}`,
    })),
  }
}

function lackWords(name: RelationKindName): string {
  const { label, least = 'expected' }: RelationKind = relationKinds[name]
  return `${label} (${relationText[least]})`
}

function isOwnOf(actor: Actor): boolean {
  return objectSightOf(actor).scope.kind === 'own'
}
