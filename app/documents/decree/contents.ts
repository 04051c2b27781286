import { contentsPages } from '../layout/contents.ts'
import type { Located, Section } from '../prepared.ts'
import type { Look } from './look.ts'
import type { DecreeView } from './view-model.ts'

/** Name of the place where a decree's body begins; it has a bookmark and no line of the contents. */
export const BODY = 'keputusan'

/** The contents of the annexes, with the numbers of their pages in the whole file. */
export function contentsOfAnnexes(decree: DecreeView, look: Look): Section {
  const isListed = ({ level, name }: Located) => level < 3 && name !== BODY
  return {
    kind: 'contents',
    pages: (entries) =>
      contentsPages(entries.filter(isListed), {
        geometry: { ...look.page, ...look.margins },
        title: decree.contentsTitle,
        face: 'serif',
        bold: 'serif-bold',
        size: look.size - 1,
        leading: look.leading,
      }),
  }
}
