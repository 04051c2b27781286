type Cell = string | number | null

export const jsonStart = '['
export const jsonEnd = ']\n'

/**
 * A writer of the lines of a list as JSON, part by part: one object for each line under the head, keyed by what
 * the head says. The first line it is given is the head; two columns of one name are told apart by a number.
 */
export function jsonRows(): (lines: readonly (readonly Cell[])[]) => string {
  let keys: readonly string[] | null = null
  let isFirst = true
  return (lines) => {
    const rows = keys === null ? lines.slice(1) : lines
    keys ??= keysOf(lines[0] ?? [])
    const head = keys
    const texts = rows.map((cells) => {
      const separator = isFirst ? '\n' : ',\n'
      isFirst = false
      return `${separator}${JSON.stringify(Object.fromEntries(head.map((key, place) => [key, cells[place] ?? null])))}`
    })
    return texts.join('')
  }
}

function keysOf(head: readonly Cell[]): readonly string[] {
  const met = new Map<string, number>()
  return head.map((cell) => {
    const name = String(cell ?? '')
    const count = (met.get(name) ?? 0) + 1
    met.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}
