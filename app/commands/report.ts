import { AppError } from '#app/services/app-error.ts'

/** One line of progress, for people: on stderr, so that stdout stays the result's. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs a command's work and prints its result as one JSON object, the last line of stdout. A failure is one
 * sentence on stderr, `{"error": …}` on stdout, and exit status 1.
 */
export async function report(work: () => Promise<object>): Promise<void> {
  try {
    process.stdout.write(`${JSON.stringify(await work())}\n`)
  } catch (error) {
    const sentence = sentenceOf(error)
    const details = error instanceof AppError ? error.details : []
    // What nobody foresaw keeps its trace: it is for whoever mends the program.
    if (isUnforeseen(error) && error instanceof Error) say(error.stack ?? error.message)
    say([sentence, ...details.filter((detail) => detail !== sentence)].join('\n  '))
    process.stdout.write(`${JSON.stringify({ error: sentence })}\n`)
    process.exitCode = 1
  }
}

/** A mistake in how a command was called, or in what it was given: told in one sentence, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

const namesForUsers = new Set(['AppError', 'CommandError', 'FileRefused', 'DocumentError'])

/** What a machine can refuse, by the code of Node or SQLite, and what to do about it. */
const machineSentences: readonly (readonly [code: RegExp, sentence: string])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, 'Ruang penyimpanan habis. Kosongkan tempat, lalu ulangi.'],
  [
    /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|SQLITE_CANTOPEN.*|SQLITE_READONLY.*)$/,
    'Folder atau berkas tidak dapat dibuka atau ditulisi. Periksa letak dan izinnya.',
  ],
  [/^(SQLITE_BUSY|SQLITE_LOCKED).*$/, 'Basis data sedang dipakai proses lain. Tunggu, lalu ulangi.'],
  [
    /^(SQLITE_NOTADB|SQLITE_CORRUPT.*)$/,
    'Berkas basis data rusak atau bukan basis data. Pulihkan dari cadangan.',
  ],
]

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return machineSentence(error) ?? error.message
}

function machineSentence(error: Error): string | null {
  // Drivers are wrapped on the way up: the code is on the innermost error.
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    const { code } = inner as Error & { code?: unknown }
    const found = machineSentences.find(([pattern]) => typeof code === 'string' && pattern.test(code))
    if (found !== undefined) return found[1]
  }
  return null
}

function isUnforeseen(error: unknown): boolean {
  return !(error instanceof Error && (namesForUsers.has(error.name) || machineSentence(error) !== null))
}
