import { LineMark } from './line-mark.tsx'

/** Points down on what is folded and up on what is open; stands in a summary whose details carry `group`. */
export function OpenMark() {
  return <LineMark path="M1.5 4 6 8.5 10.5 4" className="stroke-current group-open:rotate-180" />
}
