import type { Kit } from '#db/kit.ts'
import { buildAccounts } from './accounts.ts'
import { buildArchitecture } from './architecture.ts'
import { buildCases } from './cases.ts'
import { buildCycles } from './cycles.ts'
import { buildDecrees } from './decrees.ts'
import { buildDesk } from './desk.ts'
import { buildEvidence } from './evidence.ts'
import { buildImports } from './imports.ts'
import { buildInventory } from './inventory.ts'
import { buildLegalBases } from './legal-bases.ts'
import { buildLog } from './log.ts'
import { buildOrganisations } from './organisations.ts'
import { buildOutcomes } from './outcomes.ts'
import { buildReplies } from './replies.ts'
import { buildReview } from './review.ts'
import { buildRoadmap } from './roadmap.ts'
import { buildSettings } from './settings.ts'
import { buildSigning } from './signing.ts'
import { buildViews } from './views.ts'

/** Every table of the record, built once for the engine whose kit comes in. */
export function buildTables(kit: Kit) {
  const settings = buildSettings(kit)
  const organisations = buildOrganisations(kit)
  const cases = buildCases(kit, organisations)
  const cycles = buildCycles(kit, { ...cases, ...organisations })
  const inventory = buildInventory(kit, { ...organisations, ...cycles })
  const architecture = buildArchitecture(kit, { ...organisations, ...cycles, ...inventory })
  const imports = buildImports(kit, { ...organisations, ...cycles })
  const desk = buildDesk(kit, { ...cases, ...cycles, ...organisations })
  const review = buildReview(kit, { ...cases, ...cycles, ...organisations, ...inventory, ...desk })
  const replies = buildReplies(kit, { ...cycles, ...review })
  const decrees = buildDecrees(kit, { ...cases, ...cycles })
  const signing = buildSigning(kit, decrees)
  const legalBases = buildLegalBases(kit)
  const outcomes = buildOutcomes(kit, { ...cycles, ...organisations, ...inventory, ...review })
  const evidence = buildEvidence(kit, organisations)
  const roadmap = buildRoadmap(kit, { ...organisations, ...cycles, ...inventory, ...review })
  const log = buildLog(kit)
  const accounts = buildAccounts(kit, organisations)
  const views = buildViews(kit, organisations)
  return {
    ...settings,
    ...organisations,
    ...cases,
    ...cycles,
    ...inventory,
    ...architecture,
    ...imports,
    ...desk,
    ...review,
    ...replies,
    ...decrees,
    ...signing,
    ...legalBases,
    ...outcomes,
    ...roadmap,
    ...evidence,
    ...log,
    ...accounts,
    ...views,
  }
}

export type Tables = ReturnType<typeof buildTables>
