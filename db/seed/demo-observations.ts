import type { FieldValue } from '#workflows/catalogue/field.ts'
import type { DemoApplication } from './demo-applications.ts'
import type { Random } from './random.ts'

export interface DemoObservation {
  readonly application: string
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4
  /** Answers by catalogue key of the observation. */
  readonly fields: Readonly<Record<string, FieldValue>>
  /** Always true: nothing here was measured. */
  readonly isSimulated: true
}

export interface DemoQuarter {
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4
}

type Usage = 'busy' | 'quiet' | 'idle' | 'unknown' | 'fading'

const notKnownReason = 'Aplikasi belum mencatat jumlah pengguna.'

/** Readings of each application for each quarter, the quarters in order of time; a few were forgotten. */
export function demoObservations(
  random: Random,
  { applications, quarters }: { applications: readonly DemoApplication[]; quarters: readonly DemoQuarter[] },
): DemoObservation[] {
  return applications.flatMap(({ key, fields }) => {
    const usage = usageOf(random, fields.operationalStatus === 'inactive')
    return quarters.flatMap((quarter, position) => {
      if (usage === 'unknown' && random.chance(0.4)) return []
      const share = usage === 'fading' ? 1 - position / Math.max(1, quarters.length - 2) : 1
      return [
        { application: key, ...quarter, fields: reading(random, usage, share), isSimulated: true as const },
      ]
    })
  })
}

function usageOf(random: Random, isInactive: boolean): Usage {
  const draw = random.fraction()
  if (isInactive) return draw < 0.85 ? 'idle' : 'unknown'
  if (draw < 0.62) return 'busy'
  if (draw < 0.74) return 'quiet'
  if (draw < 0.8) return 'fading'
  return draw < 0.9 ? 'idle' : 'unknown'
}

function reading(random: Random, usage: Usage, share: number): Record<string, FieldValue> {
  if (usage === 'unknown') return { readingSource: 'other', notKnownReason }
  const most = { busy: 2400, quiet: 12, idle: 0, fading: 300 }[usage]
  const activeUsers = share <= 0 ? 0 : Math.floor(random.integer(Math.ceil(most / 8), most) * share)
  const transactions = activeUsers * random.integer(1, 6)
  return {
    activeUsers,
    transactions,
    dataGrowth: Math.floor(transactions / 2),
    incidents: random.chance(0.08) ? 1 : 0,
    readingSource: random.pick(['server-log', 'analytics', 'report', 'statement']),
  }
}
