import { type FormRow, isForm, type PageRow, type Row } from './row.ts'
import { applicationArea } from './table/applications.ts'
import { architectureArea } from './table/architecture.ts'
import { cityArea } from './table/city.ts'
import { cycleArea } from './table/cycle.ts'
import { decisionArea } from './table/decisions.ts'
import { decreeWordsArea } from './table/decree-words.ts'
import { decreeArea } from './table/decrees.ts'
import { deskArea } from './table/desk.ts'
import { documentArea } from './table/documents.ts'
import { dossierArea } from './table/dossiers.ts'
import { evidenceArea } from './table/evidence.ts'
import { followUpArea } from './table/follow-ups.ts'
import { importArea } from './table/imports.ts'
import { logArea } from './table/log.ts'
import { openArea } from './table/open.ts'
import { reviewArea } from './table/review.ts'
import { roadmapArea } from './table/roadmap.ts'
import { settingsArea } from './table/settings.ts'

/** Who may open and send what, on every route: written from the rules of the product, never from its answers. */
export const accessTable: readonly Row[] = [
  ...openArea,
  ...cycleArea,
  ...dossierArea,
  ...applicationArea,
  ...importArea,
  ...roadmapArea,
  ...architectureArea,
  ...reviewArea,
  ...deskArea,
  ...decisionArea,
  ...decreeArea,
  ...decreeWordsArea,
  ...documentArea,
  ...evidenceArea,
  ...followUpArea,
  ...logArea,
  ...settingsArea,
  ...cityArea,
]

export const pageRows: readonly PageRow[] = accessTable.filter((row): row is PageRow => !isForm(row))
export const formRows: readonly FormRow[] = accessTable.filter(isForm)
