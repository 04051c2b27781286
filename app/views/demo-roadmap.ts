import { type DemoRoadmap, demoRoadmap } from '#db/seed/demo-roadmap.ts'

/** The made-up roadmap that runs on a day ("2026-08-08"). */
export function demoRoadmapFor(today: string): DemoRoadmap {
  return demoRoadmap(Number(today.slice(0, 4)))
}
