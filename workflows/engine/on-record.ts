/** On events that are read back from the log. A symbol: no request can carry it, and JSON drops it. */
const onRecord = Symbol('on record')

/**
 * Name of the guard of a transition that no new event takes any more and old logs still need: it lets pass
 * only what is on record. Such a transition is no possibility, neither for a button nor for a test.
 */
export const keptForTheLog = 'isKeptForTheLog'

/** The event as one that was accepted in its time. */
export function asOnRecord<Event extends object>(event: Event): Event {
  return { ...event, [onRecord]: true }
}

/**
 * Whether an event was accepted in its time. A guard that became stricter after cases were stored asks this
 * first and lets such an event pass: the log is what happened, and has to fold again for ever.
 */
export function isOnRecord(event: object): boolean {
  return onRecord in event
}
