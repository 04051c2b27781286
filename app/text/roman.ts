const SIGNS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A whole number from 1 to 3,999 in Roman figures, as annexes are counted. Throws RangeError for others. */
export function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) {
    throw new RangeError(`roman takes whole numbers from 1 to 3999, not ${value}`)
  }
  let rest = value
  let figures = ''
  for (const [worth, sign] of SIGNS) {
    figures += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return figures
}
