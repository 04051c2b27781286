import { type DecisionCode, decisionCodes } from '#workflows/catalogue/decision.ts'
import type { BoardDossier } from './board-model.ts'

export interface BoardTotals {
  organisations: number
  /** All applications of the agencies (text/counts says what each number counts). */
  registered: number
  submitted: number
  inRepair: number
  opinionsGiven: number
  opinionsExpected: number
  decided: number
  byDecision: Record<DecisionCode, number>
}

/** Adds up what the dossiers of a cycle hold, so that no figure of the page can disagree with its table. */
export function boardTotals(dossiers: readonly BoardDossier[]): BoardTotals {
  const byDecision = Object.fromEntries(
    decisionCodes.map((code) => [code, sum(dossiers.map((dossier) => dossier.decisions[code] ?? 0))]),
  ) as Record<DecisionCode, number>
  return {
    organisations: dossiers.length,
    registered: sum(dossiers.map((dossier) => dossier.registered)),
    submitted: sum(dossiers.map((dossier) => dossier.submitted)),
    inRepair: sum(dossiers.map((dossier) => dossier.inRepair)),
    opinionsGiven: sum(dossiers.map((dossier) => dossier.opinionsGiven)),
    opinionsExpected: sum(dossiers.map((dossier) => dossier.opinionsExpected)),
    decided: sum(Object.values(byDecision)),
    byDecision,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
