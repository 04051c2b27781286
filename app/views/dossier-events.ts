import { correctedSentence, correctionText } from '#app/text/correction.ts'
import { happened } from '#app/text/happened.ts'
import { type CityClock, onWhen } from '#app/text/when.ts'
import type { LoggedEvent } from '#db/log.ts'
import { type ReviewerKind, reviewers } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { ReadingEvent } from './reading-history.ts'

/** What happened to a dossier, as the timeline draws it. */
export interface DossierEvent {
  key: string
  title: string
  who: string
  at: string
  when: string
  note: string | null
  isNotable: boolean
}

const notable = new Set(['returned', 'objected', 'hardDeadlinePassed', 'repairDeadlinePassed', 'withdrawn'])

/** The story of a dossier in words, newest first. */
export function dossierEvents(events: readonly LoggedEvent[], clock: CityClock): DossierEvent[] {
  return events.toReversed().map((event) => {
    const actor = event.actor as Actor
    return {
      key: String(event.n),
      title: happened('submission', event.type) ?? event.type,
      who: actor.role === 'system' ? actor.name : `${actor.name}, ${actor.positionTitle}`,
      at: event.at,
      when: onWhen(event.at, clock),
      note: noteOf(event, clock),
      isNotable: notable.has(event.type),
    }
  })
}

/** The story with the figures that were corrected after the dossier was handed in, newest first. */
export function withCorrections(
  story: readonly DossierEvent[],
  corrections: readonly { application: string; event: ReadingEvent }[],
  clock: CityClock,
): DossierEvent[] {
  const told = corrections.map(({ application, event: { key, who, at, quarter, changes, ground } }) => ({
    key,
    title: correctionText.late,
    who,
    at,
    when: onWhen(at, clock),
    note: `${application}, ${correctedSentence({ quarter, changes, ground: ground ?? '-' })}`,
    isNotable: true,
  }))
  return [...story, ...told].toSorted((a, b) => Number(b.key) - Number(a.key))
}

function noteOf({ type, payload }: LoggedEvent, clock: CityClock): string | null {
  const given = payload as Record<string, string | number | undefined>
  const office = officeOf(given.reviewer)
  switch (type) {
    case 'submitted':
      return `${given.itemCount} aplikasi.`
    case 'returned':
      return `${given.missing}\nBatas perbaikan: ${onWhen(String(given.dueAt), clock)}.`
    case 'extended':
      return `Sampai ${onWhen(String(given.until), clock)}. ${given.ground}`
    case 'questionAsked':
      return `${office}: ${given.question}`
    case 'questionAnswered':
      return `Kepada ${office}: ${given.answer}`
    case 'reviewCompleted':
    case 'reviewWaived':
      return office
    case 'takenAsIs':
      return String(given.ground)
    case 'withdrawn':
    case 'decisionReopened':
      return String(given.reason)
    case 'objectionAnswered':
      return String(given.isUpheld) === 'true' ? 'Keberatan diterima.' : 'Keberatan tidak diterima.'
    default:
      return null
  }
}

function officeOf(reviewer: string | number | undefined): string {
  return reviewers[reviewer as ReviewerKind]?.office ?? ''
}
