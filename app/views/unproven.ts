import { localDate } from '#app/text/dates.ts'
import { evidenceText } from '#app/text/evidence.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import { kindsAbout } from '#db/evidence-list.ts'
import { followUpsWithin } from '#db/follow-ups.ts'
import type { ApplicationRow, ObservationRow } from '#db/inventory.ts'
import { monitoredApplications, readingsSince } from '#db/monitoring.ts'
import type { Db, Store } from '#db/open.ts'
import { clearanceOf, type Scope, scopeOf } from '#workflows/access/scope.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type EvidenceSubject, subjectText } from '#workflows/catalogue/evidence.ts'
import { type FieldValues, visibleValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { latestCompletedQuarters, quarterLabel } from '#workflows/rules/quarters.ts'
import {
  type Claim,
  claimOfFollowUp,
  claimOfReading,
  claimsOfApplication,
  isProved,
} from '#workflows/rules/wanted-evidence.ts'
import { cityOffset } from './cycle-now.ts'

/** Something that is stated, and whether evidence stands behind it. */
export interface StatedClaim {
  applicationId: string
  organisationId: string
  label: string
  isProved: boolean
  /** Where evidence for it is brought. */
  href: string
}

const quartersAsked = 2

interface Asked {
  actor: Actor
  now: string
}

/**
 * Everything stated within this scope that wants evidence, application by application: what the record says up
 * to the reader's clearance, the readings of the two latest completed quarters, follow-ups said to be done.
 */
export async function statedClaims(read: Db, { actor, now }: Asked, scope: Scope): Promise<StatedClaim[]> {
  if (scope.kind === 'none') return []
  const organisationId = scope.kind === 'own' ? scope.organisationId : null
  const today = localDate(now, await cityOffset(read))
  const applications = await applicationsOwnedBy(read, organisationId)
  const readings = await latestReadings(read, { applications, today })
  const followUps = await followUpsWithin(read, { organisationId, status: 'reported' })
  const stated = applications.flatMap((row) => [
    ...claimsOfApplication(seen(row, actor)).map((claim) => statement(row, 'application', row.id, claim)),
    ...readings
      .filter((reading) => reading.applicationId === row.id)
      .map((reading) => {
        const claim = claimOfReading({ ...reading, readingSource: sourceOf(reading) })
        const label = `${claim.label} ${quarterLabel(`${reading.year}-Q${reading.quarter}`)}`
        return statement(row, 'observation', reading.id, { ...claim, label })
      }),
    ...followUps
      .filter(({ followUp }) => followUp.applicationId === row.id)
      .map(({ followUp }) => statement(row, 'follow-up', followUp.id, claimOfFollowUp)),
  ])
  const subjectIds = [...new Set(stated.map(({ subject }) => subject.id))]
  const kinds = await kindsAbout(read, { subjectIds, today })
  return stated.map(({ row, subject, claim }) => ({
    applicationId: row.id,
    organisationId: row.organisationId,
    label: claim.label,
    isProved: isProved(claim, kinds.get(subject.id) ?? []),
    href: `/bukti/baru?untuk=${encodeURIComponent(subjectText(subject))}&jenis=${claim.kinds[0] ?? 'other'}`,
  }))
}

function statement(row: ApplicationRow, kind: EvidenceSubject['kind'], id: string, claim: Claim) {
  return { row, subject: { kind, id }, claim }
}

function seen(row: ApplicationRow, actor: Actor): FieldValues {
  return visibleValues(application, row.fields as FieldValues, clearanceOf(actor, row.organisationId))
}

function sourceOf({ fields }: ObservationRow): string {
  return String((fields as FieldValues).readingSource ?? '')
}

async function latestReadings(
  read: Db,
  { applications, today }: { applications: readonly ApplicationRow[]; today: string },
): Promise<ObservationRow[]> {
  const quarters = latestCompletedQuarters(today, quartersAsked)
  const year = Math.min(...quarters.map((quarter) => Number(quarter.slice(0, 4))))
  const rows = await readingsSince(read, { applicationIds: applications.map(({ id }) => id), year })
  return rows.filter((row) => quarters.includes(`${row.year}-Q${row.quarter}` as (typeof quarters)[number]))
}

export interface UnprovenFilter {
  organisationIds: readonly string[]
  labels: readonly string[]
  page: number
}

export const unprovenPageSize = 25

/** Reads the filter from the address: opd, keterangan, halaman. */
export function unprovenFilter(query: URLSearchParams): UnprovenFilter {
  return {
    organisationIds: query.getAll('opd'),
    labels: query.getAll('keterangan'),
    page: Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1),
  }
}

/** The list of what is still unproven, by application, those with most missing first within their agency. */
export async function unprovenList(
  { read }: Pick<Store, 'read'>,
  { actor, now, filter }: Asked & { filter: UnprovenFilter },
) {
  const scope = scopeOf(actor)
  const claims = await statedClaims(read, { actor, now }, scope)
  const named = new Map((await monitoredApplications(read, scope)).map((each) => [each.id, each]))
  const open = claims.filter((claim) => !claim.isProved)
  const isOfAgency = ({ organisationId }: StatedClaim) =>
    filter.organisationIds.length === 0 || filter.organisationIds.includes(organisationId)
  const isOfLabel = ({ label }: StatedClaim) => filter.labels.length === 0 || filter.labels.includes(label)
  const shown = open.filter((claim) => isOfAgency(claim) && isOfLabel(claim))
  const rows = [...byApplication(shown)]
    .map(([id, missing]) => ({
      id,
      name: named.get(id)?.name ?? '',
      organisation: named.get(id)?.organisation ?? '',
      missing: missing.map(({ label, href }) => ({ label, href })),
      of: claims.filter((claim) => claim.applicationId === id).length,
      proved: claims.filter((claim) => claim.applicationId === id && claim.isProved).length,
    }))
    .toSorted(
      (one, other) =>
        one.organisation.localeCompare(other.organisation, 'id') ||
        other.missing.length - one.missing.length ||
        one.name.localeCompare(other.name, 'id'),
    )
  const from = (filter.page - 1) * unprovenPageSize
  return {
    seesAll: scope.kind === 'all',
    counts: { stated: claims.length, proved: claims.length - open.length },
    total: rows.length,
    rows: rows.slice(from, from + unprovenPageSize),
    facets: [
      {
        name: 'keterangan',
        label: evidenceText.statement,
        choices: choices(open.filter(isOfAgency), ({ label }) => ({ value: label, label })),
      },
      {
        name: 'opd',
        label: evidenceText.organisation,
        choices: choices(open.filter(isOfLabel), ({ organisationId, applicationId }) => ({
          value: organisationId,
          label: named.get(applicationId)?.organisation ?? '',
        })),
      },
    ].filter((facet) => facet.choices.length > 1),
  }
}

function byApplication(claims: readonly StatedClaim[]): Map<string, StatedClaim[]> {
  const found = new Map<string, StatedClaim[]>()
  for (const claim of claims)
    found.set(claim.applicationId, [...(found.get(claim.applicationId) ?? []), claim])
  return found
}

function choices(
  claims: readonly StatedClaim[],
  of: (claim: StatedClaim) => { value: string; label: string },
) {
  const found = new Map<string, { value: string; label: string; count: number }>()
  for (const claim of claims) {
    const choice = of(claim)
    found.set(choice.value, { ...choice, count: (found.get(choice.value)?.count ?? 0) + 1 })
  }
  return [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
}

/** How much of what an application states is proved, and what is not. */
export async function claimsOfOne(read: Db, { actor, now, row }: Asked & { row: ApplicationRow }) {
  const scope: Scope = { kind: 'own', organisationId: row.organisationId }
  const claims = (await statedClaims(read, { actor, now }, scope)).filter(
    (each) => each.applicationId === row.id,
  )
  return {
    stated: claims.length,
    missing: claims.filter((each) => !each.isProved).map(({ label, href }) => ({ label, href })),
  }
}
