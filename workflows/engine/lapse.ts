/** What ran out, and what is left to do, in words around its day. */
export interface LapseWords {
  /** At the beginning of a sentence: "Batas akhir pengajuan". */
  what: string
  /** A whole sentence: "Minta perpanjangan kepada Diskominfo." */
  advice: string
}

/** A time that has run out for an act. */
export interface Lapse {
  words: LapseWords
  /** When it ran out (ISO, UTC). */
  at: string
}

/** @param on the day as the city writes it; left out where nobody knows the city's clock */
export function lapseSentence({ what, advice }: LapseWords, on?: string): string {
  return `${what} sudah lewat${on === undefined ? '' : ` pada ${on}`}. ${advice}`
}
