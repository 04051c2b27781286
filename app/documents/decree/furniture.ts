import { baseline } from '../layout/flow.ts'
import { lineWidth } from '../layout/measure.ts'
import type { Mark } from '../layout/page.ts'
import { mm } from '../theme.ts'
import type { Look } from './look.ts'
import type { DecreeView } from './view-model.ts'

/**
 * What stands at the head of a decree's page: "- 2 -" at the top centre from the second page on, and the word
 * of its stage in the upper right corner, on a draft of every page.
 */
export function decreeFurniture(decree: DecreeView, look: Look) {
  const top = Math.max(mm(8), look.margins.top / 2)
  const type = { size: look.size, leading: look.leading }
  return ({ number, width }: { number: number; width: number }): Mark[] => {
    const line = (text: string, face: 'serif' | 'serif-bold', x: number): Mark => {
      return { kind: 'text', x, y: baseline(top, { face, ...type }), text, face, size: look.size }
    }
    const count = `- ${number} -`
    const stage = decree.stageLabel
    const isLabelled = stage !== '' && (decree.stage === 'draft' || number === 1)
    return [
      ...(number > 1 ? [line(count, 'serif', (width - lineWidth(count, 'serif', look.size)) / 2)] : []),
      ...(isLabelled
        ? [line(stage, 'serif-bold', width - look.margins.right - lineWidth(stage, 'serif-bold', look.size))]
        : []),
    ]
  }
}
