import { searchApplications, visibleApplication } from '#db/application-list.ts'
import { visibleObject } from '#db/architecture.ts'
import { gapsOfRoadmap, visibleGap } from '#db/gaps.ts'
import { searchInitiatives } from '#db/initiative-list.ts'
import { visibleInitiative } from '#db/initiatives.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations, organisationById } from '#db/organisations.ts'
import { searchEnds } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { objectKindNames } from '#workflows/catalogue/architecture/kinds.ts'
import {
  isLinkRelation,
  type LinkRelation,
  type LinkTarget,
  linkRelations,
} from '#workflows/catalogue/initiative-link.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { initiativeSearch } from './initiative-facets.ts'
import { kindLabel } from './relations.ts'

const mostFound = 20

/** Something an initiative could hang together with. */
export interface LinkCandidate extends LinkTarget {
  name: string
  /** Whose it is; null where that is its name. */
  organisation: string | null
}

interface Asked {
  actor: Actor
  initiativeId: string
  roadmapId: string
  relation: LinkRelation
  /** A text in the name; '' finds the first of all. */
  text: string
}

/** What this position may link by that relation and knows by that text, twenty at most. */
export async function linkCandidates({ read }: Pick<Store, 'read'>, asked: Asked): Promise<LinkCandidate[]> {
  const found: LinkCandidate[] = []
  for (const kind of linkRelations[asked.relation].targets) found.push(...(await finders[kind](read, asked)))
  return found.filter(({ id }) => id !== asked.initiativeId).slice(0, mostFound)
}

/** Whether what a form names is there for this position to be linked. */
export async function isLinkable(
  { read }: Pick<Store, 'read'>,
  { actor, kind, id }: LinkTarget & { actor: Actor },
): Promise<boolean> {
  const asked = { id, scope: scopeOf(actor) }
  if (kind === 'organisation') return (await organisationById(read, id)) !== undefined
  if (kind === 'application') return (await visibleApplication(read, asked)) !== undefined
  if (kind === 'architecture-object')
    return (await visibleObject(read, { id, sight: objectSightOf(actor) })) !== undefined
  if (kind === 'initiative') return (await visibleInitiative(read, asked)) !== undefined
  return kind === 'gap' && (await visibleGap(read, asked)) !== undefined
}

/** The relation of that name, or null. */
export function relationNamed(name: string): LinkRelation | null {
  return isLinkRelation(name) ? name : null
}

type Kind = (typeof linkRelations)[LinkRelation]['targets'][number]

const finders: Record<Kind, (read: Db, asked: Asked) => Promise<LinkCandidate[]>> = {
  organisation: async (read, { text }) =>
    (await allOrganisations(read))
      .filter(({ name, abbreviation, validTo }) => validTo === null && holds(`${name} ${abbreviation}`, text))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'id'))
      .map(({ id, name }) => ({ kind: 'organisation', id, name, organisation: null })),
  application: async (read, { actor, text }) => {
    const rows = await searchApplications(read, {
      scope: scopeOf(actor),
      text,
      organisationIds: [],
      statuses: [],
      origins: [],
      decisions: [],
      attested: [],
      cycleId: '',
      usersOf: { year: 0, quarter: 0 },
      by: 'nama',
      isDown: false,
      limit: mostFound,
      offset: 0,
    })
    return rows.map(({ id, name, organisationName }) => ({
      kind: 'application',
      id,
      name,
      organisation: organisationName,
    }))
  },
  'architecture-object': async (read, { actor, text }) => {
    // What is not restricted is shared by the whole city; what is, is not linked, so it is not found either.
    const sight = { scope: { kind: 'all' }, mayReadRestricted: false } as const
    const ends = await searchEnds(read, {
      sight,
      kinds: objectKindNames,
      text: text.trim(),
      ownFirst: actor.organisationId,
      without: [],
      limit: mostFound,
    })
    const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
    return ends.map(({ id, kind, name, organisationId }) => ({
      kind: 'architecture-object',
      id,
      name,
      organisation: `${kindLabel(kind)}, ${names.get(organisationId) ?? '-'}`,
    }))
  },
  initiative: async (read, { actor, roadmapId, text }) => {
    const search = initiativeSearch(new URLSearchParams({ cari: text }), { actor, roadmapId })
    const page = { by: 'kegiatan', isDown: false, limit: mostFound + 1, offset: 0 } as const
    return (await searchInitiatives(read, { ...search, ...page })).map(({ id, name, organisationName }) => ({
      kind: 'initiative',
      id,
      name,
      organisation: organisationName,
    }))
  },
  gap: async (read, { actor, roadmapId, text }) =>
    (await gapsOfRoadmap(read, { roadmapId, scope: scopeOf(actor) }))
      .filter(({ gap }) => holds(gap.title, text))
      .map(({ gap, organisation }) => ({ kind: 'gap', id: gap.id, name: gap.title, organisation })),
}

function holds(name: string, text: string): boolean {
  return name.toLowerCase().includes(text.trim().toLowerCase())
}
