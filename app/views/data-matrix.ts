import { handlingText, matrixText } from '#app/text/data-matrix.ts'
import {
  countDoubledData,
  doubledData,
  type Handling,
  handlings,
  type MatrixSearch,
  makersOf,
  matrixApplications,
  matrixCells,
  matrixGroups,
} from '#db/data-matrix.ts'
import type { Db, Store } from '#db/open.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { untilNextEvent } from './until-next-event.ts'

/** So many applications down and data sets across: what stays readable on one screen. */
const pageSize = 20
const columnsPerPage = 16
/** Rows read at a time for a file. */
const partSize = 100

const shownAs = ['matriks', 'ganda', 'tanpa'] as const
export type MatrixTab = (typeof shownAs)[number]

interface Asked {
  actor: Actor
  /** Of the address: perangkat, cari, tampil, halaman, kolom. */
  query: URLSearchParams
}

/**
 * Which application creates, uses and stores which data, a page of applications and of data sets at a time; the
 * data sets with more than one maker; the applications without data. An agency sees its own applications.
 */
export async function dataMatrix(store: Pick<Store, 'read'>, { actor, query }: Asked) {
  const { read } = store
  const search = searchOf(query, actor)
  const { groups, doubled } = await untilNextEvent(store, ['data-matrix', search], async () => ({
    groups: await matrixGroups(read, search),
    doubled: await countDoubledData(read, search),
  }))
  const chosen = groups.filter(
    ({ organisationId }) =>
      search.organisationIds.length === 0 || search.organisationIds.includes(organisationId),
  )
  const handling = chosen.reduce((sum, group) => sum + group.handling, 0)
  const all = chosen.reduce((sum, group) => sum + group.total, 0)
  const counts = { matriks: handling, ganda: doubled, tanpa: all - handling }
  const tab = shownAs.find((each) => each === query.get('tampil')) ?? 'matriks'
  const last = Math.max(1, Math.ceil(counts[tab] / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const part = { ...search, limit: pageSize, offset: (page - 1) * pageSize }
  return {
    isOwn: search.sight.scope.kind === 'own',
    tab,
    counts,
    page,
    pageSize,
    matrix: tab === 'matriks' ? await matrixPage(read, part, query) : null,
    doubled: tab === 'ganda' ? await doubledPage(read, part) : [],
    without: tab === 'tanpa' ? await matrixApplications(read, { ...part, isWithout: true }) : [],
    facets:
      groups.length < 2
        ? []
        : [
            {
              name: 'perangkat',
              label: matrixText.organisation,
              choices: groups.map(({ organisationId, organisation, total }) => ({
                value: organisationId,
                label: organisation,
                count: total,
              })),
            },
          ],
  }
}

export type DataMatrix = Awaited<ReturnType<typeof dataMatrix>>

function searchOf(query: URLSearchParams, actor: Actor): MatrixSearch {
  return {
    sight: objectSightOf(actor),
    organisationIds: query.getAll('perangkat'),
    text: (query.get('cari') ?? '').trim().slice(0, 200),
  }
}

type Part = MatrixSearch & { limit: number; offset: number }

async function matrixPage(read: Db, part: Part, query: URLSearchParams) {
  const rows = await matrixApplications(read, { ...part, isWithout: false })
  const cells = await matrixCells(read, { applicationIds: rows.map(({ id }) => id), sight: part.sight })
  const makers = makersByData(
    await makersOf(read, { dataIds: [...new Set(cells.map(({ dataId }) => dataId))], sight: part.sight }),
  )
  const data = columnsOf(cells)
  const last = Math.max(1, Math.ceil(data.length / columnsPerPage))
  const columnPage = Math.min(last, Math.max(1, Number.parseInt(query.get('kolom') ?? '1', 10) || 1))
  const shown = data.slice((columnPage - 1) * columnsPerPage, columnPage * columnsPerPage)
  const byPair = handlingsByPair(cells)
  return {
    columns: shown.map(({ dataId: id, name, organisation }) => ({
      id,
      name,
      organisation,
      makers: makers.get(id)?.length ?? 0,
    })),
    columnPage,
    columnsPerPage,
    columnTotal: data.length,
    rows: rows.map((row) => ({
      ...row,
      cells: shown.map(({ dataId }) => {
        const done = byPair.get(`${row.id} ${dataId}`) ?? []
        return {
          handlings: done,
          isDoubled: done.includes('application-creates') && (makers.get(dataId)?.length ?? 0) > 1,
        }
      }),
      /** How many of its data sets stand on other pages of columns. */
      elsewhere: data.filter(
        ({ dataId }) => byPair.has(`${row.id} ${dataId}`) && !shown.some((each) => each.dataId === dataId),
      ).length,
    })),
  }
}

type Cell = Awaited<ReturnType<typeof matrixCells>>[number]

/** The data sets of the cells, once each: the most shared ones first, then by name. */
function columnsOf(cells: readonly Cell[]): Cell[] {
  const users = new Map<string, Set<string>>()
  for (const { dataId, applicationId } of cells) {
    const own = users.get(dataId) ?? new Set()
    users.set(dataId, own.add(applicationId))
  }
  const once = [...new Map(cells.map((cell) => [cell.dataId, cell])).values()]
  const shared = ({ dataId }: Cell) => users.get(dataId)?.size ?? 0
  return once.toSorted(
    (one, other) => shared(other) - shared(one) || one.name.localeCompare(other.name, 'id'),
  )
}

function handlingsByPair(cells: readonly Cell[]): Map<string, Handling[]> {
  const found = new Map<string, Handling[]>()
  for (const handling of handlings)
    for (const cell of cells) {
      if (cell.handling !== handling) continue
      const key = `${cell.applicationId} ${cell.dataId}`
      found.set(key, [...(found.get(key) ?? []), handling])
    }
  return found
}

type Maker = Awaited<ReturnType<typeof makersOf>>[number]

function makersByData(makers: readonly Maker[]): Map<string, Maker[]> {
  const found = new Map<string, Maker[]>()
  for (const maker of makers) found.set(maker.dataId, [...(found.get(maker.dataId) ?? []), maker])
  return found
}

async function doubledPage(read: Db, part: Part) {
  const rows = await doubledData(read, part)
  const makers = makersByData(await makersOf(read, { dataIds: rows.map(({ id }) => id), sight: part.sight }))
  return rows.map(({ id, name, organisation }) => ({
    id,
    name,
    organisation,
    makers: (makers.get(id) ?? []).map((maker) => ({
      id: maker.id,
      name: maker.name,
      organisation: maker.organisation,
    })),
  }))
}

/** The whole matrix as the address filters it, a line for each application and data set, in parts for a file. */
export async function* matrixLines({ read }: Pick<Store, 'read'>, { actor, query }: Asked) {
  const search = searchOf(query, actor)
  const { columns } = matrixText
  yield [
    [
      columns.application,
      columns.organisation,
      columns.data,
      columns.owner,
      ...handlings.map((handling) => handlingText[handling].word),
      columns.makers,
    ],
  ]
  for (let offset = 0; ; offset += partSize) {
    const rows = await matrixApplications(read, { ...search, isWithout: false, limit: partSize, offset })
    const cells = await matrixCells(read, { applicationIds: rows.map(({ id }) => id), sight: search.sight })
    const dataIds = [...new Set(cells.map(({ dataId }) => dataId))]
    const makers = makersByData(await makersOf(read, { dataIds, sight: search.sight }))
    const byPair = handlingsByPair(cells)
    yield rows.flatMap((row) =>
      columnsOf(cells.filter(({ applicationId }) => applicationId === row.id))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'id'))
        .map((cell) => [
          row.name,
          row.organisation,
          cell.name,
          cell.organisation,
          ...handlings.map((handling) =>
            byPair.get(`${row.id} ${cell.dataId}`)?.includes(handling) ? matrixText.yes : '',
          ),
          (makers.get(cell.dataId) ?? []).map(({ name }) => name).join('; '),
        ]),
    )
    if (rows.length < partSize) return
  }
}
