import { hash, verify } from '@node-rs/argon2'
import { AppError } from './app-error.ts'
import { commonPasswords } from './common-passwords.ts'

/** The library's default algorithm is argon2id; the costs are the first choice of OWASP's list for it. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Verifying against it costs the same as against a true hash, and no password fits. */
const nobodysHash = `$argon2id$v=19$m=${costs.memoryCost},t=${costs.timeCost},p=${costs.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

export const shortestPassword = 12
/** Hashing a longer text would let one request cost too much. */
export const longestPassword = 200

/** The argon2id hash of a password. Never inside a transaction: it takes a tenth of a second. */
export function hashOfPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), costs)
}

/** Whether a password fits; without a hash the same work is done and the answer is no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isLong = password.length > longestPassword
  const fits = await verify(passwordHash ?? nobodysHash, isLong ? '' : password.normalize('NFC'))
  return fits && passwordHash !== null && !isLong
}

/**
 * Refuses a weak new password: too short, known to everybody, or made of what everybody knows of the person.
 * No rule about kinds of characters: they make passwords worse.
 * @param known login and name of the person
 */
export function refuseWeakPassword(password: string, known: readonly string[]): void {
  const problem = weaknessOf(password, known)
  if (problem !== null) throw new AppError('invalid', problem, [`sandiBaru: ${problem}`])
}

function weaknessOf(password: string, known: readonly string[]): string | null {
  const length = [...password].length
  if (length < shortestPassword)
    return `Kata sandi paling sedikit ${shortestPassword} huruf. Pakai kalimat pendek yang mudah Anda ingat.`
  if (length > longestPassword) return `Kata sandi paling banyak ${longestPassword} huruf. Pendekkan.`
  const core = coreOf(password)
  const isKnown = known.some((word) => coreOf(word).length > 3 && core === coreOf(word))
  if (isKnown || commonPasswords.has(core) || new Set(core).size < 5)
    return 'Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan.'
  return null
}

/** A password without what people add to make it pass: case, spaces, digits and signs at its ends. */
function coreOf(password: string): string {
  const plain = password.toLowerCase().replaceAll(/\s/g, '')
  const core = plain.replaceAll(/^[\d\W_]+|[\d\W_]+$/g, '')
  return core === '' ? plain : core
}
