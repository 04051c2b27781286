import { yearKey, yearsOf } from '#workflows/catalogue/yearly.ts'
import { dependencyCycles } from './dependency-cycles.ts'
import { isStanding, type Period, type PlannedInitiative, yearsOfRun } from './planned-initiative.ts'
import { quarterLabel, quarterOf } from './quarters.ts'

export const roadmapConflictsRule = {
  version: '2026.1',
  source:
    'Aturan produk atas Perpres 95/2018 Pasal 18-19: peta rencana memberi arah dan langkah, jadi urutannya harus dapat dijalankan',
} as const

/** What can be wrong in a roadmap, and what each is called. */
export const conflictLabels = {
  successor: 'Pengganti belum siap',
  cycle: 'Saling menunggu',
  order: 'Urutan terbalik',
  halted: 'Menunggu yang terhenti',
  outside: 'Di luar masa peta rencana',
  reversed: 'Selesai sebelum mulai',
  undated: 'Belum bertanggal',
  baseline: 'Target tanpa kondisi awal',
  money: 'Pagu di luar masa kegiatan',
} as const

export type ConflictKind = keyof typeof conflictLabels

export interface Conflict {
  readonly kind: ConflictKind
  /** The initiatives it is about; the first one is where to begin. */
  readonly initiativeIds: readonly string[]
  /** Names the initiative, and says what to do. */
  readonly sentence: string
}

/** Everything in a roadmap that cannot be carried out as it is planned, by kind in the order of the labels. */
export function roadmapConflicts(initiatives: readonly PlannedInitiative[], period: Period): Conflict[] {
  const byId = new Map(initiatives.map((each) => [each.id, each]))
  const live = initiatives.filter((each) => isStanding(each) && each.status !== 'done')
  const found = [
    ...live.flatMap((each) => unreadySuccessors(each, initiatives)),
    ...cycles(live),
    ...live.flatMap((each) => wrongOrder(each, byId)),
    ...live.flatMap((each) => ownProblems(each, period)),
  ]
  const order = Object.keys(conflictLabels)
  return found.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** What is switched off at the end of an initiative must have its successor ready by then. */
function unreadySuccessors(retiring: PlannedInitiative, all: readonly PlannedInitiative[]): Conflict[] {
  if (retiring.work !== 'retire' && retiring.work !== 'migrate') return []
  const end = retiring.endsOn
  if (end === null) return []
  const successors = new Set(linked(retiring, 'delivers'))
  return all
    .filter((each) => each.id !== retiring.id && !each.isCancelled && each.status !== 'done')
    .filter((each) => linked(each, 'delivers').some((id) => successors.has(id)))
    .filter((each) => each.status === 'postponed' || each.endsOn === null || each.endsOn > end)
    .map((each) => ({
      kind: 'successor',
      initiativeIds: [retiring.id, each.id],
      sentence: `"${retiring.name}" selesai ${quarterIn(end)}, padahal "${each.name}" yang menyiapkan penggantinya ${readyWhen(each)}. Mundurkan penonaktifannya, atau majukan penggantinya.`,
    }))
}

function readyWhen({ status, endsOn }: PlannedInitiative): string {
  if (status === 'postponed') return 'ditunda'
  return endsOn === null ? 'belum bertanggal' : `baru selesai ${quarterIn(endsOn)}`
}

function cycles(live: readonly PlannedInitiative[]): Conflict[] {
  const names = new Map(live.map(({ id, name }) => [id, name]))
  const waiting = live.map((each) => ({
    id: each.id,
    waitsFor: linked(each, 'depends-on').filter((id) => names.has(id)),
  }))
  return dependencyCycles(waiting).map((ids) => {
    const ring = [...ids, ids[0] ?? ''].map((id) => `"${names.get(id)}"`).join(' menunggu ')
    return {
      kind: 'cycle',
      initiativeIds: ids,
      sentence: `${ring}: tidak ada yang dapat dimulai. Lepas salah satu hubungan menunggu itu.`,
    }
  })
}

function wrongOrder(each: PlannedInitiative, byId: ReadonlyMap<string, PlannedInitiative>): Conflict[] {
  return linked(each, 'depends-on').flatMap((id): Conflict[] => {
    const before = byId.get(id)
    if (before === undefined || before.id === each.id || before.status === 'done') return []
    const initiativeIds = [each.id, before.id]
    if (!isStanding(before)) {
      const halted = before.isCancelled ? 'dibatalkan' : 'ditunda'
      const sentence = `"${each.name}" menunggu "${before.name}" yang ${halted}. Lepas hubungannya, atau tunda juga kegiatan ini.`
      return [{ kind: 'halted', initiativeIds, sentence }]
    }
    if (each.startsOn === null || before.endsOn === null || before.endsOn < each.startsOn) return []
    const sentence = `"${each.name}" mulai ${quarterIn(each.startsOn)}, padahal "${before.name}" yang ditunggunya baru selesai ${quarterIn(before.endsOn)}. Geser salah satunya, atau lepas hubungannya.`
    return [{ kind: 'order', initiativeIds, sentence }]
  })
}

function ownProblems(each: PlannedInitiative, period: Period): Conflict[] {
  const { id, name, startsOn, endsOn, values } = each
  const conflict = (kind: ConflictKind, rest: string): Conflict => ({
    kind,
    initiativeIds: [id],
    sentence: `"${name}" ${rest}`,
  })
  const found: Conflict[] = []
  if (startsOn === null || endsOn === null)
    found.push(
      conflict('undated', 'belum punya tanggal mulai atau selesai. Isi keduanya supaya tampil pada bagan.'),
    )
  else if (endsOn < startsOn)
    found.push(conflict('reversed', 'selesai sebelum mulai. Perbaiki salah satu tanggalnya.'))
  else if (Number(startsOn.slice(0, 4)) < period.firstYear || Number(endsOn.slice(0, 4)) > period.lastYear)
    found.push(
      conflict(
        'outside',
        `berjalan di luar ${period.firstYear} sampai ${period.lastYear}. Sesuaikan tanggalnya, atau bagi kegiatannya untuk peta rencana berikutnya.`,
      ),
    )
  const targets = yearsOf(period).filter((year) => isTold(values[yearKey('target', year)]))
  if (targets.length > 0 && !isTold(values.baseline))
    found.push(
      conflict(
        'baseline',
        'punya target tanpa kondisi awal, jadi kemajuannya tidak dapat dinilai. Isi kondisi awalnya.',
      ),
    )
  const run = yearsOfRun(each, period)
  const astray = yearsOf(period).filter(
    (year) => Number(values[yearKey('ceiling', year)]) > 0 && !run.includes(year),
  )
  if (run.length > 0 && astray.length > 0)
    found.push(
      conflict(
        'money',
        `berpagu pada ${astray.join(', ')}, di luar masa kegiatannya. Pindahkan pagunya, atau ubah tanggalnya.`,
      ),
    )
  return found
}

function linked(
  { links }: PlannedInitiative,
  relation: PlannedInitiative['links'][number]['relation'],
): string[] {
  return links.filter((link) => link.relation === relation).map(({ id }) => id)
}

function quarterIn(date: string): string {
  return quarterLabel(quarterOf(date))
}

function isTold(value: unknown): boolean {
  return value !== undefined && String(value).trim() !== ''
}
