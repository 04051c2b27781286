import { isOnRecord } from '#workflows/engine/on-record.ts'
import type { ReviewItemContext } from './context.ts'
import type { ReviewItemEvent } from './events.ts'

interface Question {
  context: ReviewItemContext
  event: ReviewItemEvent
}

/** With this opinion all three offices have spoken. */
export function completesOpinions({ context, event }: Question): boolean {
  if (event.type !== 'opinionGiven' && event.type !== 'opinionWaived') return false
  const opinions: ReviewItemContext['opinions'] = { ...context.opinions, [event.reviewer]: 'given' }
  return opinions.planning !== null && opinions.budget !== null && opinions.technical !== null
}

/** The decision carries what its kind needs, and the two-quarter rule does not stand against it. */
export function decisionStands(question: Question): boolean {
  return isDecisionComplete(question) && isDisuseProven(question)
}

/** Successor, reason, due date: whatever rules/decision-fit asks for is there. */
export function isDecisionComplete({ event }: Question): boolean {
  return event.type === 'decisionRecorded' && event.problems.length === 0
}

/**
 * "Deactivate for disuse" needs two completed quarters at or below the threshold,
 * or the Sekda's written exception (product rule "two quarters"; practice of the
 * desk of 8-9 August 2024).
 */
export function isDisuseProven({ context, event }: Question): boolean {
  if (event.type !== 'decisionRecorded') return false
  const { code, reasons } = event.decision
  if (code !== 'deactivate' || !reasons.includes('not-used')) return true
  return event.usage.verdict === 'idle' || context.exception !== null
}

/** An opinion on what the desk has decided was once taken; a view that differs is a dissent now (ADR 0010). */
export function isKeptForTheLog({ event }: Question): boolean {
  return isOnRecord(event)
}

export function isUpheld({ event }: Question): boolean {
  return event.type === 'objectionAnswered' && event.isUpheld
}

export const reviewItemRefusals = {
  completesOpinions: 'Telaah ini tidak dapat dicatat sekarang.',
  decisionStands:
    'Keputusan ini belum dapat dicatat: lengkapi isinya. Penonaktifan karena tidak digunakan memerlukan dua triwulan terakhir yang terbukti nol, atau pengecualian tertulis Sekretaris Daerah.',
  isKeptForTheLog:
    'Keputusan sementara sudah dicatat berdasarkan telaah yang ada. Catat pendapat berbeda, atau minta butir ini ditunda dahulu agar telaahnya dapat diubah.',
  isUpheld: 'Tidak ada keberatan yang menunggu jawaban.',
}
