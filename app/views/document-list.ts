import { dateText, localDate } from '#app/text/dates.ts'
import { accessLabels, documentKindLabels, documentsText } from '#app/text/documents.ts'
import { countDocuments, searchDocuments } from '#db/documents.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { documentSightOf } from '#workflows/access/document-sight.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'

export interface DocumentFilter {
  text: string
  kinds: readonly string[]
  organisationIds: readonly string[]
  /** Counted from 1. */
  page: number
}

export const documentPageSize = 25

/** The documents this position may open, filtered, with what each facet would find beside the other. */
export async function documentList({ read }: Pick<Store, 'read'>, actor: Actor, filter: DocumentFilter) {
  const { text, kinds, organisationIds, page } = filter
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
      pages: document.pageCount,
      bytes: document.byteSize,
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
