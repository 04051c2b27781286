/** On events that are read back from the log. A symbol: no request can carry it, and JSON drops it. */
const onRecord = Symbol('on record')

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
