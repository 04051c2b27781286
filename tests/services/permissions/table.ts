import { accountRows } from './account-rows.ts'
import { architectureRows } from './architecture-rows.ts'
import { cycleRows } from './cycle-rows.ts'
import { decreeRows } from './decree-rows.ts'
import { deskRows } from './desk-rows.ts'
import { dossierRows } from './dossier-rows.ts'
import { evidenceRows } from './evidence-rows.ts'
import { followUpRows } from './follow-up-rows.ts'
import { importRows } from './import-rows.ts'
import { roadmapRows } from './roadmap-rows.ts'
import type { Row } from './row.ts'

/** Every act a person can send, with who may: written by hand, never derived from the code it tests. */
export const permissionTable: readonly Row[] = [
  ...accountRows,
  ...architectureRows,
  ...cycleRows,
  ...dossierRows,
  ...deskRows,
  ...decreeRows,
  ...followUpRows,
  ...importRows,
  ...roadmapRows,
  ...evidenceRows,
]
