import { type DecisionCode, decisionCodes, decisions } from './decision.ts'

/** Who gives an opinion: Bappeda (planning), BKAD (budget), Diskominfo (technical). */
export const reviewerKinds = ['planning', 'budget', 'technical'] as const
export type ReviewerKind = (typeof reviewerKinds)[number]

export const reviewers = {
  planning: { label: 'Telaah perencanaan', office: 'Bappeda' },
  budget: { label: 'Telaah anggaran dan aset', office: 'BKAD' },
  technical: { label: 'Telaah teknis', office: 'Diskominfo' },
} as const satisfies Record<ReviewerKind, { label: string; office: string }>

export const planningOpinionCodes = [
  'aligned',
  'aligned-with-conditions',
  'not-aligned',
  'outside-plan',
] as const
export const budgetOpinionCodes = ['recorded', 'not-recorded', 'propose-disposal', 'needs-tracing'] as const

/** Given for a reviewer on their own organisation's application; it counts as given. */
export const recusedCode = 'recused'
export const recusedLabel = 'tidak memberi telaah (perangkat daerah sendiri)'

export type OpinionCode =
  | (typeof planningOpinionCodes)[number]
  | (typeof budgetOpinionCodes)[number]
  | DecisionCode
  | typeof recusedCode

const ownLabels: Readonly<Record<string, string>> = {
  aligned: 'Selaras',
  'aligned-with-conditions': 'Selaras bersyarat',
  'not-aligned': 'Tidak selaras',
  'outside-plan': 'Di luar RKPD',
  recorded: 'Tercatat',
  'not-recorded': 'Belum tercatat',
  'propose-disposal': 'Usul hapus',
  'needs-tracing': 'Perlu penelusuran',
  [recusedCode]: recusedLabel,
}

/** The opinions a reviewer may choose from; `recused` is set by rule and never chosen. */
export const opinionCodes = {
  planning: planningOpinionCodes,
  budget: budgetOpinionCodes,
  technical: decisionCodes,
} as const satisfies Record<ReviewerKind, readonly OpinionCode[]>

/** Whether this reviewer may give this opinion. */
export function isOpinionCode(reviewer: ReviewerKind, value: string): value is OpinionCode {
  return opinionCodes[reviewer].some((code) => code === value)
}

/** The printed words of an opinion. */
export function opinionLabel(code: OpinionCode): string {
  const decision = decisionCodes.find((each) => each === code)
  return decision === undefined ? (ownLabels[code] ?? code) : decisions[decision].label
}

/** "Selaras bersyarat" asks for the condition in words; the others may stand alone. */
export function needsCondition(code: OpinionCode): boolean {
  return code === 'aligned-with-conditions'
}

/** "Tidak selaras" stands against an application: its agency and the desk have to read why. */
export function needsReason(code: OpinionCode): boolean {
  return code === 'not-aligned'
}
