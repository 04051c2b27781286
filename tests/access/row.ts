import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency } from '../factories/agencies.ts'
import type { Stage } from '../factories/city.ts'
import type { World } from '../factories/world.ts'

/**
 * What a visitor is answered:
 * - 200 the page opens (of a form: it is answered, no page to go to)
 * - 303 on to another page: `goesTo`; nobody is led to the sign-in page and back
 * - 401 sign in again, what was typed is kept
 * - 403 refused: this position may not
 * - 404 not there: the same answer as for what does not exist
 * - 405 the page takes no form
 * - 409 not now: it is not this visitor's turn; or no position of theirs is valid, what was typed is kept
 */
export type Cell = 200 | 303 | 401 | 403 | 404 | 405 | 409

/** One line of a table: a cell for each visitor, in the order of `visitors`. */
export type Cells = readonly [
  nobody: Cell,
  pastOfficial: Cell,
  representative: Cell,
  representativeElsewhere: Cell,
  agencyHead: Cell,
  agencyHeadElsewhere: Cell,
  planningReviewer: Cell,
  budgetReviewer: Cell,
  deskOfficer: Cell,
  ictHead: Cell,
  legalOfficer: Cell,
  assistant: Cell,
  regionalSecretary: Cell,
  mayor: Cell,
  auditor: Cell,
  administrator: Cell,
]

export type Ids = Readonly<Record<string, string>>
export type Fields = Readonly<Record<string, string | readonly string[] | File>>

interface Scene {
  /** As in app/routes.ts, with a slash before it. */
  path: string
  /** How far the year has gone. */
  stage: Stage
  /** Whose object the address names; `representative` and `agency-head` are of this agency. Default pertanian. */
  about?: Agency
  /** What has to happen first. */
  before?: (world: World, about: Agency) => Promise<unknown>
  /** The values of the parameters in `path`, `query`, `on` and `goesTo`. */
  ids?: (world: World, about: Agency) => Promise<Ids>
  /** What stands behind the path, from the question mark on. */
  query?: string
  /** Where 303 leads whoever has signed in; a star stands for any text. */
  goesTo?: string
}

/** A page, and whether the route behind it takes a form at all. */
export interface PageRow extends Scene {
  /** Which of several objects: "(a restricted document)". */
  of?: string
  /** Opening it is written into the log, whoever may. */
  isLogged?: boolean
  GET: Cells
  POST?: Cells
}

/** A time that runs out while a form lies open. */
export interface Lapse {
  /** What it is the end of. */
  of: string
  /** Instead of the scene of the row. */
  stage?: Stage
  before?: Scene['before']
  /** The words of the day, as the city writes it, that the form has to be told has passed. Read before it passes. */
  day: (world: World, about: Agency) => Promise<string>
  /** Lets it pass. */
  pass: (world: World, about: Agency) => Promise<unknown>
}

/** One thing that a form of a page does. */
export interface FormRow extends Scene {
  does: string
  /** The page the form stands on; default the page it is sent to. Null when a script sends it. */
  on?: string | null
  /** What a person fills in and which button they press; everything else is sent as the page gives it. */
  fields: (given: { world: World; ids: Ids; about: Agency; actor: Actor | null }) => Fields | Promise<Fields>
  /** It asks for nothing that must be told, or takes something away: sent empty it is taken. */
  mayBeEmpty?: true
  /** How many commands one press is, where its page does several things together. */
  commands?: number
  /** Says again, for the Sekda or another office, what another row says: who may is all that differs. */
  isRepeated?: true
  /**
   * What becomes of this form when somebody else sends the same one first. Where nothing is said, the form
   * carries the version its page was drawn of, and is refused with who and when.
   * - `both stand` it adds something, or says again what holds already
   * - `once` it can be done but once: refused in words
   * - `own` nobody else has it
   */
  whenLate?: 'both stand' | 'once' | 'own'
  /** What one visitor does leaves it to the next as it was: all of them are tried in one city. */
  isRepeatable?: boolean
  /** Whoever sends it is led on, and nothing is written: wholly, or but for the log of sign-ins. */
  isFutile?: 'wholly' | 'but for the log of sign-ins'
  /** Sent after one of these it is refused, with the day; sent after any other time it does what it did. */
  lapses?: readonly Lapse[]
  POST: Cells
}

export type Row = PageRow | FormRow
export type Area = readonly Row[]

export function isForm(row: Row): row is FormRow {
  return 'does' in row
}

/** A page that shows and takes nothing. */
export const noForm: Cells = [405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405]
