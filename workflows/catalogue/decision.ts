/** The seven decisions on an application, in the order of the annexes. */
export const decisionCodes = [
  'keep',
  'improve',
  'integrate',
  'replace-national',
  'replace-local',
  'deactivate',
  'monitor',
] as const
export type DecisionCode = (typeof decisionCodes)[number]

export const reasonCodes = [
  'still-needed',
  'replaced-by-central',
  'replaced-by-regional',
  'not-used',
  'duplicate',
  'one-off',
  'vendor-gone',
  'technical',
  'security',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export const reasonLabels = {
  'still-needed': 'Masih dibutuhkan',
  'replaced-by-central': 'Sudah digantikan aplikasi pusat',
  'replaced-by-regional': 'Sudah digantikan aplikasi daerah',
  'not-used': 'Tidak digunakan lagi',
  duplicate: 'Fungsinya sama dengan aplikasi lain',
  'one-off': 'Hanya untuk kebutuhan sekali pakai',
  'vendor-gone': 'Penyedia tidak lagi mendukung',
  technical: 'Kendala teknis',
  security: 'Kendala keamanan',
} as const satisfies Record<ReasonCode, string>

/** What a kind of decision is called and what it must carry. */
export interface DecisionKind {
  readonly code: DecisionCode
  readonly label: string
  /** The phrase of the decree's annex; {successor}, {due} and {quarter} are filled by the document. */
  readonly annexWording: string
  /** Into which, or by which, application. */
  readonly needsSuccessor: boolean
  readonly needsDueDate: boolean
  readonly needsReason: boolean
  /** Until which quarter the application is watched. */
  readonly needsUntilQuarter: boolean
  readonly reasons: readonly ReasonCode[]
}

/** What each decision needs; the labels are those printed on minutes and decree. */
export const decisions = {
  keep: {
    code: 'keep',
    label: 'Dipertahankan',
    annexWording: 'dipertahankan',
    needsSuccessor: false,
    needsDueDate: false,
    needsReason: false,
    needsUntilQuarter: false,
    reasons: ['still-needed'],
  },
  improve: {
    code: 'improve',
    label: 'Dikembangkan',
    annexWording: 'dikembangkan paling lambat {due}',
    needsSuccessor: false,
    needsDueDate: true,
    needsReason: true,
    needsUntilQuarter: false,
    reasons: ['still-needed', 'technical', 'security', 'vendor-gone'],
  },
  integrate: {
    code: 'integrate',
    label: 'Diintegrasikan',
    annexWording: 'diintegrasikan ke dalam {successor} paling lambat {due}',
    needsSuccessor: true,
    needsDueDate: true,
    needsReason: true,
    needsUntilQuarter: false,
    reasons: ['duplicate', 'replaced-by-regional', 'technical', 'security'],
  },
  'replace-national': {
    code: 'replace-national',
    label: 'Diganti aplikasi umum/pusat',
    annexWording: 'diganti dengan {successor} paling lambat {due}',
    needsSuccessor: true,
    needsDueDate: true,
    needsReason: true,
    needsUntilQuarter: false,
    reasons: ['replaced-by-central', 'duplicate'],
  },
  'replace-local': {
    code: 'replace-local',
    label: 'Diganti aplikasi daerah terintegrasi',
    annexWording: 'diganti dengan {successor} paling lambat {due}',
    needsSuccessor: true,
    needsDueDate: true,
    needsReason: true,
    needsUntilQuarter: false,
    reasons: ['replaced-by-regional', 'duplicate'],
  },
  deactivate: {
    code: 'deactivate',
    label: 'Dinonaktifkan',
    annexWording: 'dinonaktifkan paling lambat {due}',
    needsSuccessor: false,
    needsDueDate: true,
    needsReason: true,
    needsUntilQuarter: false,
    reasons: [
      'not-used',
      'one-off',
      'replaced-by-central',
      'replaced-by-regional',
      'duplicate',
      'vendor-gone',
      'technical',
      'security',
    ],
  },
  monitor: {
    code: 'monitor',
    label: 'Dipantau',
    annexWording: 'dipantau sampai dengan {quarter}',
    needsSuccessor: false,
    needsDueDate: false,
    needsReason: true,
    needsUntilQuarter: true,
    reasons: ['still-needed', 'not-used', 'duplicate', 'technical', 'security', 'vendor-gone'],
  },
} as const satisfies Record<DecisionCode, DecisionKind>

/** Decisions after which the application stops serving and a retirement follows. */
export const retiringDecisions = [
  'replace-national',
  'replace-local',
  'deactivate',
] as const satisfies readonly DecisionCode[]

export function isDecisionCode(value: string): value is DecisionCode {
  return decisionCodes.some((code) => code === value)
}

export function isReasonCode(value: string): value is ReasonCode {
  return reasonCodes.some((code) => code === value)
}
