import { type DecreeRow, decreeById, decreesAfter } from '#db/decrees.ts'
import type { Db } from '#db/open.ts'

/** A decree with the amendments made to it: in law one text, cited by the decree it began with. */
export interface DecreeChain {
  base: DecreeRow
  /** Published amendments, oldest first. */
  amendments: DecreeRow[]
}

/** The chain a decree belongs to, whichever of its members is given. */
export async function chainOf(db: Db, decree: DecreeRow): Promise<DecreeChain> {
  let base = decree
  while (base.mode === 'amendment' && base.previousDecreeId !== null) {
    const before = await decreeById(db, base.previousDecreeId)
    if (before === undefined) break
    base = before
  }
  const amendments: DecreeRow[] = []
  const open = [base]
  for (let member = open.shift(); member !== undefined; member = open.shift()) {
    for (const next of await decreesAfter(db, member.id)) {
      if (next.mode !== 'amendment' || next.publishedAt === null) continue
      amendments.push(next)
      open.push(next)
    }
  }
  return {
    base,
    amendments: amendments.toSorted((one, other) => (publishedAt(one) < publishedAt(other) ? -1 : 1)),
  }
}

function publishedAt(decree: DecreeRow): string {
  return decree.publishedAt ?? ''
}
