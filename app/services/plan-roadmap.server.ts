import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import type { Thing } from '#app/exchange/import/relation-ends.ts'
import type {
  KnownOrganisation,
  KnownRecord,
  PlanInput,
  StandingBetween,
} from '#app/exchange/import/row-plan.ts'
import { roadmapText } from '#app/text/roadmap.ts'
import { type GapRow, gapsOfRoadmap } from '#db/gaps.ts'
import { linksOfRoadmap } from '#db/initiative-links.ts'
import { type InitiativeRow, initiativesOfRoadmap, visibleInitiativesOf } from '#db/initiatives.ts'
import { ownersInRoadmaps } from '#db/roadmap-owners.ts'
import { type RoadmapRow, roadmapOfYear } from '#db/roadmaps.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { isLinkRelation } from '#workflows/catalogue/initiative-link.ts'
import { declaredSheet, type RoadmapSheet } from '#workflows/catalogue/sheets.ts'
import { yearsOf } from '#workflows/catalogue/yearly.ts'
import type { Act } from './act.server.ts'
import { roadmapProblems } from './initiative-record.server.ts'

type Reader = Pick<Act, 'db' | 'at' | 'actor'>

/** The roadmap in effect, and what is on record of it within the reach of an import. */
export interface RoadmapOnRecord {
  /** Null before the first one. */
  readonly roadmap: RoadmapRow | null
  readonly initiatives: readonly InitiativeRow[]
  readonly gaps: readonly GapRow[]
}

/** What a workbook tells of the roadmap is of the one whose years hold today, as on its pages. */
export async function roadmapToday({ db, at }: Pick<Reader, 'db' | 'at'>): Promise<RoadmapRow | null> {
  return (await roadmapOfYear(db, Number(at.slice(0, 4)))) ?? null
}

/** The same with what it holds, of one agency (null: of all). */
export async function roadmapOnRecord(
  reader: Reader,
  organisationId: string | null,
): Promise<RoadmapOnRecord> {
  const roadmap = await roadmapToday(reader)
  if (roadmap === null) return { roadmap, initiatives: [], gaps: [] }
  const { db } = reader
  const scope =
    organisationId === null ? ({ kind: 'all' } as const) : ({ kind: 'own', organisationId } as const)
  const all = await initiativesOfRoadmap(db, roadmap.id)
  return {
    roadmap,
    initiatives: all.filter((row) => organisationId === null || row.organisationId === organisationId),
    gaps: (await gapsOfRoadmap(db, { roadmapId: roadmap.id, scope })).map(({ gap }) => gap),
  }
}

/**
 * The declaration of a sheet of the roadmap, what is on record of it, and what its answers are held against: what
 * the form refuses, the row refuses. The roadmap is planned while a dossier lies with the reviewers too.
 */
export function declaredRoadmap(
  kind: RoadmapSheet,
  { roadmap, initiatives, gaps }: RoadmapOnRecord,
): Pick<PlanInput, 'listed' | 'existing' | 'check' | 'frozen'> {
  const record = declaredSheet(kind, { lists: {}, years: roadmap === null ? [] : yearsOf(roadmap) })
  return {
    listed: { kind, record },
    existing: kind === 'gap' ? gaps.map(knownGap) : initiatives.map(knownInitiative),
    check: (fields) =>
      roadmap === null
        ? [{ key: record.fields[0]?.key ?? '', sentence: roadmapText.noRoadmap }]
        : roadmapProblems(record, fields),
    frozen: new Set(),
  }
}

function knownInitiative(row: InitiativeRow): KnownRecord {
  return { ...row, variant: '', fields: row.fields as FieldValues, isRetired: row.cancelledAt !== null }
}

function knownGap({ title, titleKey, ...row }: GapRow): KnownRecord {
  return { ...row, name: title, nameKey: titleKey, variant: '', fields: row.fields as FieldValues }
}

/** The stable ids of a file that are of another agency's roadmap, or of a roadmap of other years. */
export async function foreignToRoadmap(
  { db }: Reader,
  {
    rows,
    organisationId,
    onRecord,
  }: { rows: readonly GivenRow[]; organisationId: string | null; onRecord: RoadmapOnRecord },
): Promise<ReadonlyMap<string, string>> {
  const own = new Set([...onRecord.initiatives, ...onRecord.gaps].map(({ id }) => id))
  const ids = rows.flatMap(({ applicationId }) =>
    applicationId === null || own.has(applicationId) ? [] : [applicationId],
  )
  return new Map(
    (await ownersInRoadmaps(db, ids)).map((row) => [
      row.id,
      organisationId === null || row.organisationId === organisationId ? otherRoadmap : otherAgency,
    ]),
  )
}

export const otherAgency =
  'ID Desk Reviu menunjuk data milik perangkat daerah lain; pakai buku kerja perangkat daerah ini.'
const otherRoadmap =
  'ID Desk Reviu menunjuk peta rencana masa lain; unduh buku kerja yang baru, lalu ubah di sana.'

/** What the rows of relations may name of the roadmap, and the links that stand in it. */
export interface RoadmapBetween {
  /** '' before the first roadmap. */
  readonly roadmapId: string
  readonly things: readonly Thing[]
  readonly standing: readonly StandingBetween[]
}

/** The same as this person sees it. */
export async function roadmapBetween(
  { db, at, actor }: Reader,
  organisations: readonly KnownOrganisation[],
): Promise<RoadmapBetween> {
  const roadmap = await roadmapToday({ db, at })
  if (roadmap === null) return { roadmapId: '', things: [], standing: [] }
  const asked = { roadmapId: roadmap.id, scope: scopeOf(actor) }
  const initiatives = (await visibleInitiativesOf(db, asked)).map(
    ({ id, name, organisationId, roadmapId, cancelledAt }): Thing => ({
      id,
      kind: 'initiative',
      name,
      organisationId,
      roadmapId,
      isRetired: cancelledAt !== null,
      names: [name],
    }),
  )
  const gaps = (await gapsOfRoadmap(db, asked)).map(
    ({ gap: { id, title, organisationId } }): Thing => ({
      id,
      kind: 'gap',
      name: title,
      organisationId,
      isRetired: false,
      names: [title],
    }),
  )
  const agencies = organisations.map(
    ({ id, name, abbreviation }): Thing => ({
      id,
      kind: 'organisation',
      name,
      organisationId: id,
      isRetired: false,
      names: [name, abbreviation],
    }),
  )
  const standing = (await linksOfRoadmap(db, roadmap.id)).flatMap(
    ({ id, relation, initiativeId, targetId }): StandingBetween[] =>
      isLinkRelation(relation) ? [{ id, kind: relation, fromId: initiativeId, toId: targetId }] : [],
  )
  return { roadmapId: roadmap.id, things: [...initiatives, ...gaps, ...agencies], standing }
}
