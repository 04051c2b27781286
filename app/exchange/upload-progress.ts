/** What is being done with a file that somebody just sent. */
export interface UploadStep {
  readonly step: 'receiving' | 'reading' | 'planning'
  /** From 0 to 1. */
  readonly fraction: number
}

/** A file whose sender is gone is forgotten with the oldest. */
const mostKept = 500

/**
 * How far the files are that are being worked on right now, by who sent them and the name the sender's page
 * gave. In memory: it lasts as long as the request that it tells of.
 */
const steps = new Map<string, UploadStep>()

export function tellProgress(personId: string, name: string, step: UploadStep): void {
  if (steps.size >= mostKept) {
    const [oldest] = steps.keys()
    if (oldest !== undefined) steps.delete(oldest)
  }
  steps.set(keyOf(personId, name), step)
}

export function progressOf(personId: string, name: string): UploadStep | null {
  return steps.get(keyOf(personId, name)) ?? null
}

export function forgetProgress(personId: string, name: string): void {
  steps.delete(keyOf(personId, name))
}

function keyOf(personId: string, name: string): string {
  return `${personId} ${name}`
}
