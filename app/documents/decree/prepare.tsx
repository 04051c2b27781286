import type { Prepared } from '../prepared.ts'
import { annexPages } from './annex-pages.ts'
import { Decree } from './decree.tsx'
import { lookOf } from './look.ts'
import { annexTexts, bodyTexts } from './printed.ts'
import type { DecreeView } from './view-model.ts'

/** A decree ready to draw. Throws DocumentError when an annex cannot be laid out. */
export function prepareDecree(decree: DecreeView): Prepared {
  const look = lookOf(decree)
  const drawn = decree.annexes.flatMap((annex) => annexPages(decree, annex, look))
  const body = bodyTexts(decree)
  return {
    element: <Decree decree={decree} look={look} annexes={drawn} />,
    printed: [...body, ...annexTexts(decree)],
    prose: body.map((entry) => entry.text),
    drawn,
    flows: true,
    runningHead: (page) => {
      const label = decree.stage === 'draft' || page === 1 ? decree.stageLabel : ''
      return page === 1 ? label : `- ${page} -${label}`
    },
  }
}
