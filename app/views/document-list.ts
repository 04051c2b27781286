import { dateText, localDate } from '#app/text/dates.ts'
import { accessLabels, documentKindLabels, documentsText, formatOf } from '#app/text/documents.ts'
import { countDocuments, type DocumentOrder, documentOrders, searchDocuments } from '#db/documents.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { documentSightOf } from '#workflows/access/document-sight.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'

export interface DocumentFilter {
  text: string
  kinds: readonly string[]
  organisationIds: readonly string[]
  by: DocumentOrder
  isDown: boolean
  /** Counted from 1. */
  page: number
}

export const documentPageSize = 25

/** Reads the filter of the list from the address: cari, jenis, opd, urut, halaman. Newest first by itself. */
export function documentFilter(query: URLSearchParams): DocumentFilter {
  const order = query.get('urut') ?? '-dibuat'
  const by = documentOrders.find((each) => each === order.replace(/^-/, '')) ?? 'dibuat'
  return {
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    kinds: query.getAll('jenis'),
    organisationIds: query.getAll('opd'),
    by,
    isDown: order === `-${by}`,
    page: Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1),
  }
}

/** The whole filtered list as lines of text, for a file. */
export async function* documentLines(
  store: Pick<Store, 'read'>,
  { actor, filter }: { actor: Actor; filter: DocumentFilter },
): AsyncGenerator<string[][]> {
  const { title, about, madeAt, access, pages } = documentsText.columns
  yield [[documentsText.kind, title, about, madeAt, access, pages]]
  for (let page = 1; ; page += 1) {
    const { documents } = await documentList(store, actor, { ...filter, page })
    if (documents.length === 0) return
    yield documents.map((each) => [
      each.kind,
      each.title,
      each.about,
      each.madeOn,
      each.access,
      String(each.pages),
    ])
  }
}

/** The documents this position may open, filtered, with what each facet would find beside the other. */
export async function documentList({ read }: Pick<Store, 'read'>, actor: Actor, filter: DocumentFilter) {
  const { text, kinds, organisationIds, by, isDown, page } = filter
  const sight = documentSightOf(actor)
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const groups = await countDocuments(read, { sight, text })
  const ofKind = groups.filter((each) => kinds.length === 0 || kinds.includes(each.kind))
  const ofAgency = groups.filter(
    (each) => organisationIds.length === 0 || organisationIds.includes(each.organisationId ?? ''),
  )
  const found = await searchDocuments(read, {
    sight,
    text,
    kinds,
    organisationIds,
    by,
    isDown,
    limit: documentPageSize,
    offset: (page - 1) * documentPageSize,
  })
  return {
    total: sum(ofKind.filter((each) => ofAgency.includes(each))),
    mayHaveAny: groups.length > 0 || text !== '',
    facets: [
      {
        name: 'jenis',
        label: documentsText.kind,
        choices: choices(ofAgency, ({ kind }) => ({ value: kind, label: documentKindLabels[kind] ?? kind })),
      },
      {
        name: 'opd',
        label: documentsText.organisation,
        choices: choices(
          ofKind.filter((each) => each.organisationId !== null),
          ({ organisationId, organisationName }) => ({
            value: organisationId ?? '',
            label: organisationName ?? '',
          }),
        ),
      },
    ].filter((facet) => facet.choices.length > 1 || facet.name === 'jenis'),
    documents: found.map(({ document, organisationName }) => ({
      id: document.id,
      kind: documentKindLabels[document.kind] ?? document.kind,
      title: document.title,
      about: organisationName ?? documentsText.ofTheCity,
      madeOn: dateText(localDate(document.createdAt, utcOffsetHours)),
      access: accessLabels[document.access],
      format: formatOf(document.fileName),
      pages: document.pageCount,
      bytes: document.byteSize,
      isReadable: document.sourceSha256 !== null,
    })),
  }
}

type Group = Awaited<ReturnType<typeof countDocuments>>[number]

function choices(groups: readonly Group[], of: (group: Group) => { value: string; label: string }) {
  const found = new Map<string, { value: string; label: string; count: number }>()
  for (const group of groups) {
    const choice = of(group)
    const count = (found.get(choice.value)?.count ?? 0) + group.count
    found.set(choice.value, { ...choice, count })
  }
  return [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.count, 0)
}
