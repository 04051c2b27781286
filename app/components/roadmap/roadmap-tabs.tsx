import { roadmapText as text } from '#app/text/roadmap.ts'
import { Tabs } from '../tabs.tsx'

const addresses = {
  list: '/peta-rencana',
  chart: '/peta-rencana/bagan',
  conflicts: '/peta-rencana/konflik',
  gaps: '/peta-rencana/kesenjangan',
  proposals: '/peta-rencana/usulan',
  comparison: '/peta-rencana/perbandingan',
  codes: '/peta-rencana/nomenklatur',
  period: '/peta-rencana/masa',
} as const satisfies Record<keyof typeof text.tabs, string>

type RoadmapPlace = keyof typeof addresses

interface RoadmapTabsProps {
  current: RoadmapPlace
  /** The position decides on proposals of the desk. */
  mayJudge: boolean
  /** The position keeps years, ceilings and codes. */
  mayKeep: boolean
}

/** The parts of the roadmap that this position has something to do with. */
export function RoadmapTabs({ current, mayJudge, mayKeep }: RoadmapTabsProps) {
  const hidden = new Set<RoadmapPlace>()
  if (!mayJudge) hidden.add('proposals')
  if (!mayKeep) hidden.add('period')
  const places = (Object.keys(addresses) as RoadmapPlace[]).filter((place) => !hidden.has(place))
  return (
    <Tabs
      label={text.places}
      tabs={places.map((place) => ({
        href: addresses[place],
        label: text.tabs[place],
        isCurrent: place === current,
      }))}
    />
  )
}
