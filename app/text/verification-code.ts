/** Crockford's alphabet: no letter that looks like a digit, none that is left out by ear. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** Sixteen signs of five bits each, from ten random bytes. */
export function codeOf(random: Uint8Array): string {
  let bits = 0n
  for (const byte of random.subarray(0, 10)) bits = bits * 256n + BigInt(byte)
  return Array.from(
    { length },
    (_, index) => alphabet[Number((bits >> BigInt(5 * (length - 1 - index))) & 31n)],
  ).join('')
}

/** As it is printed: "7H3K-09QZ-…". */
export function printedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}

/** The code somebody typed from paper: case, blanks and strokes do not matter, O is 0, I and L are 1; null for no code. */
export function typedCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return code.length === length && [...code].every((sign) => alphabet.includes(sign)) ? code : null
}
