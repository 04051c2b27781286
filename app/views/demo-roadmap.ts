import { sampleNomenclature } from '#db/reference/nomenclature-sample.ts'
import { type DemoRoadmap, demoRoadmap } from '#db/seed/demo-roadmap.ts'

/** The made-up roadmap that runs on a day ("2026-08-08"). */
export function demoRoadmapFor(today: string): DemoRoadmap {
  return demoRoadmap(Number(today.slice(0, 4)))
}

/** The codes the demo city tries with. */
export const demoNomenclature = sampleNomenclature
