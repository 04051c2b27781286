import { initiativesOfRoadmap, setUnfundedYears } from '#db/initiatives.ts'
import { allRoadmaps, insertRoadmap, type RoadmapRow, updateRoadmap } from '#db/roadmaps.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { yearsIn, yearsOf } from '#workflows/catalogue/yearly.ts'
import { unfundedYears } from '#workflows/rules/roadmap-funding.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { wordsOf } from './follow-up-act.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { roadmapFor } from './roadmap-record.server.ts'
import { versionSeen } from './version-seen.server.ts'

export interface RoadmapInput {
  /** Left out for a new one. */
  roadmapId?: string
  title: string
  firstYear: number
  lastYear: number
  /** Whole rupiah by year; a year that is absent has no ceiling. */
  ceilings: Readonly<Record<string, number>>
}

const mostYears = 20
const largestCeiling = 1_000_000_000_000_000

/** Begins a roadmap for some years, or writes its title, years and ceilings anew. */
export function recordRoadmap(office: Office, command: Command, input: RoadmapInput): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('roadmapRecorded')
    const content = contentOf(input)
    if (input.roadmapId === undefined) {
      const id = act.newId('roadmap')
      await refuseOverlap(act, { id, ...content })
      await insertRoadmap(act.db, { ...content, id, version: 1, createdAt: act.at, updatedAt: act.at })
      act.note({ kind: 'roadmap', id, version: 1, type: 'recorded', payload: content })
      return
    }
    const row = await roadmapFor(act.db, input.roadmapId)
    const seen = { kind: 'roadmap', id: row.id, name: 'Masa peta rencana ini' }
    const version = await versionSeen(act.db, { ...seen, expectedVersion: command.expectedVersion })
    const next = { ...row, ...content, version, updatedAt: act.at }
    await refuseOverlap(act, next)
    await keepYears(act, next)
    await updateRoadmap(act.db, next, row.version)
    act.note({ kind: 'roadmap', id: row.id, version, type: 'changed', payload: content })
  })
}

function contentOf({ title, firstYear, lastYear, ceilings }: RoadmapInput) {
  const name = wordsOf(title, 'Tulis nama peta rencananya.')
  const years = yearsOf({ firstYear, lastYear })
  if (firstYear < 2000 || lastYear > 2100 || years.length === 0)
    throw new AppError('invalid', 'Tahun akhir tidak boleh sebelum tahun awal, dan keduanya empat angka.')
  if (years.length > mostYears)
    throw new AppError('invalid', `Paling panjang ${mostYears} tahun. Perpendek masanya.`)
  const kept = Object.entries(ceilings).filter(([year]) => years.includes(Number(year)))
  if (kept.some(([, money]) => !Number.isInteger(money) || money < 0 || money > largestCeiling))
    throw new AppError('invalid', 'Tulis pagu tiap tahun dalam rupiah penuh, tanpa pecahan.')
  return { title: name.slice(0, 200), firstYear, lastYear, ceilings: Object.fromEntries(kept) }
}

/** Which roadmap a year belongs to must be one answer. */
async function refuseOverlap(
  act: Act,
  { id, firstYear, lastYear }: Pick<RoadmapRow, 'id' | 'firstYear' | 'lastYear'>,
): Promise<void> {
  const other = (await allRoadmaps(act.db)).find(
    (each) => each.id !== id && each.firstYear <= lastYear && each.lastYear >= firstYear,
  )
  if (other === undefined) return
  throw new AppError(
    'invalid',
    `Masa ini berimpit dengan "${other.title}" (${other.firstYear} sampai ${other.lastYear}). Pilih tahun yang lain.`,
  )
}

/** No year may leave a roadmap while an initiative has an answer for it; what is unfunded is counted anew. */
async function keepYears(act: Act, next: RoadmapRow): Promise<void> {
  const years = yearsOf(next)
  for (const row of await initiativesOfRoadmap(act.db, next.id)) {
    const values = row.fields as FieldValues
    const lost = yearsIn(Object.keys(values)).find((year) => !years.includes(year))
    if (lost !== undefined)
      throw new AppError(
        'refused',
        `Tahun ${lost} masih berisi target atau pagu pada kegiatan "${row.name}". Kosongkan dahulu, lalu perpendek masanya.`,
      )
    const { status, startsOn, endsOn } = row
    const isCancelled = row.cancelledAt !== null
    const lacking = unfundedYears({ status, startsOn, endsOn, isCancelled, values }, next).length
    if (lacking !== row.unfundedYears) await setUnfundedYears(act.db, row.id, lacking)
  }
}
