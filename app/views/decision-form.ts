import { application } from '#workflows/catalogue/application.ts'
import {
  type DecisionCode,
  decisionCodes,
  decisions,
  isDecisionCode,
  type ReasonCode,
  reasonLabels,
  retiringDecisions,
} from '#workflows/catalogue/decision.ts'
import { type FieldValues, fieldOf, readableValue } from '#workflows/catalogue/field.ts'
import type { ReviewItemContext } from '#workflows/review-item/context.ts'
import { cautionsFor } from '#workflows/rules/decision-fit.ts'
import { quarterLabel, quarterOf, shiftQuarter } from '#workflows/rules/quarters.ts'
import type { DisuseFinding } from '#workflows/rules/two-quarter.ts'

interface Given {
  /** The decision asked for in the address. */
  chosen: string | null
  context: ReviewItemContext
  fields: FieldValues
  finding: DisuseFinding
  today: string
  /** The national application that clearly does the same. */
  counterpart: string | null
  suggestions: string[]
  /** By when the cycle's decisions are carried out. */
  executionDueOn: string | null
}

const quartersAhead = 8

/** What the form of one decision asks, with what can be filled in beforehand. Pure. */
export function decisionForm(given: Given) {
  const { context, finding, today } = given
  const proposal = proposalOf(given)
  const recorded = context.decision
  const code = isDecisionCode(given.chosen ?? '')
    ? (given.chosen as DecisionCode)
    : (recorded?.code ?? proposal.code ?? 'keep')
  const kind = decisions[code]
  const same = recorded?.code === code ? recorded : null
  const allowed: readonly ReasonCode[] = kind.reasons
  return {
    choices: decisionCodes.map((each, index) => ({
      code: each,
      label: decisions[each].label,
      key: String(index + 1),
    })),
    code,
    label: kind.label,
    proposal: { code: proposal.code, sentence: proposal.sentence },
    cautions: cautionsOf(given, code),
    needs: {
      // A single reason needs no question.
      reasons: allowed.length > 1 ? allowed.map((value) => ({ value, label: reasonLabels[value] })) : null,
      successor: kind.needsSuccessor,
      dueOn: kind.needsDueDate,
      untilQuarter: kind.needsUntilQuarter
        ? Array.from({ length: quartersAhead }, (_, index) => shiftQuarter(quarterOf(today), index)).map(
            (value) => ({ value, label: quarterLabel(value) }),
          )
        : null,
    },
    onlyReason: allowed.length === 1 ? (allowed[0] ?? null) : null,
    suggestions: given.suggestions,
    today,
    stored: {
      reasons: same?.reasons ?? likelyReasons(code, given),
      successor: same?.successor ?? (code === 'replace-national' ? (given.counterpart ?? '') : ''),
      dueOn:
        same?.dueOn ??
        (given.executionDueOn !== null && given.executionDueOn > today ? given.executionDueOn : ''),
      untilQuarter: same?.untilQuarter ?? shiftQuarter(quarterOf(today), 1),
      conditions: same?.conditions ?? '',
      inCharge: same?.inCharge ?? '',
      note: same?.note ?? '',
    },
    isDisuseProven: finding.verdict === 'idle' || context.exception !== null,
  }
}

export type DecisionForm = ReturnType<typeof decisionForm>

/** Diskominfo's opinion is the proposal; what the rules say stands beside it. */
function proposalOf({ context, counterpart, finding }: Given): {
  code: DecisionCode | null
  sentence: string
} {
  const opinion = context.opinions.technical ?? ''
  if (isDecisionCode(opinion))
    return { code: opinion, sentence: `${decisions[opinion].label}, menurut telaah teknis Diskominfo.` }
  if (counterpart !== null)
    return {
      code: 'replace-national',
      sentence: `${decisions['replace-national'].label}: fungsinya sudah disediakan ${counterpart}.`,
    }
  if (finding.verdict === 'idle')
    return { code: 'deactivate', sentence: `${decisions.deactivate.label}: dua triwulan tanpa pemakaian.` }
  return { code: null, sentence: 'Belum ada usulan: telaah teknis tidak diberikan.' }
}

function likelyReasons(code: DecisionCode, { finding, counterpart }: Given): ReasonCode[] {
  if (code === 'deactivate' && finding.verdict === 'idle') return ['not-used']
  if (code === 'replace-national' && counterpart !== null) return ['replaced-by-central']
  return []
}

/** What to weigh before recording it, though nothing forbids it. */
function cautionsOf({ fields, finding, counterpart, context, today }: Given, code: DecisionCode): string[] {
  const facts = {
    applicationName: String(fields.name ?? ''),
    decidedOn: today,
    disuse: finding.verdict,
    hasWrittenException: context.exception !== null,
    nationalIssue: nationalIssueOf(fields),
  }
  const draft = { code, reasons: [], successor: null, dueOn: null, untilQuarter: null }
  const isRetiring = retiringDecisions.some((each) => each === code)
  return [
    ...cautionsFor(draft, facts),
    ...(isRetiring && finding.verdict === 'in-use'
      ? ['Aplikasi ini masih dipakai. Pastikan penggunanya mendapat pengganti sebelum dihentikan.']
      : []),
    ...(counterpart !== null && (code === 'keep' || code === 'improve')
      ? [`Fungsinya sudah disediakan ${counterpart}. Tulis alasan mengapa tetap diperlukan.`]
      : []),
  ]
}

/** The national issue an application serves, in words; null when it serves none. */
export function nationalIssueOf(fields: FieldValues): string | null {
  const issue = fields.nationalIssue
  if (typeof issue !== 'string' || issue === '' || issue === 'none') return null
  return readableValue(fieldOf(application, 'nationalIssue'), issue)
}
