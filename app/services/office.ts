import type { VirusScanner } from '#app/exchange/clamd.ts'
import type { Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Vault } from './vault.ts'

/** What every service works with. The clock is a function so that tests and rehearsals can set it. */
export interface Office {
  store: Store
  /** Now, as ISO text in UTC with milliseconds. */
  now: () => string
  vault: Vault
  /** Looks for viruses in what comes in; left out where the city runs none. */
  scanner?: VirusScanner
}

/**
 * One act of one person. `id` is chosen by the caller (a form's hidden field): sending the same
 * command twice changes nothing the second time.
 */
export interface Command {
  id: string
  actor: Actor
  /** Version of the case the person was looking at; when given, a newer one refuses the command. */
  expectedVersion?: number
}
