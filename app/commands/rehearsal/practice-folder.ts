import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isEmptyRecord } from '#app/views/empty-record.ts'
import { openStore, type StoreConfig } from '#db/open.ts'
import { CommandError } from '../report.ts'

const markFile = 'latihan.json'

/** What a data folder was begun with. */
export interface PracticeMark {
  /** SHA-256 of the inventory. */
  inventory: string
  city: string | null
}

/**
 * Takes a folder for a rehearsal before anything in it is opened: an empty or new one is marked, one marked
 * with the same inventory and city is played on. Any other is refused untouched, a real city's above all.
 * @returns whether a rehearsal that was begun in it goes on
 */
export async function takePracticeFolder(folder: string, mark: PracticeMark): Promise<boolean> {
  await makeWritable(folder, 'data')
  const text = JSON.stringify(mark)
  const file = path.join(folder, markFile)
  const written = await readFile(file, 'utf8').catch(() => null)
  if (written === text) {
    await removeParts(folder)
    return true
  }
  if (written !== null) {
    throw new CommandError(
      'Folder data ini memuat latihan dengan inventaris atau kota lain. Pilih folder data yang lain.',
    )
  }
  const others = (await readdir(folder)).filter((name) => !name.startsWith(markFile))
  if (others.length > 0) {
    throw new CommandError('Folder data ini berisi berkas yang bukan latihan. Pilih folder data yang kosong.')
  }
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
  return false
}

const undefinedTable = '42P01'

/**
 * Refuses to begin a rehearsal in a database server's record that is in use, before anything in it is changed:
 * DATABASE_URL may be that of the real city. A record in the data folder is looked after by the folder's mark.
 */
export async function refuseRecordInUse(record: StoreConfig): Promise<void> {
  if (record.engine === 'sqlite') return
  const store = await openStore(record)
  try {
    if (await isEmptyRecord(store)) return
  } catch (error) {
    if (codeOf(error) === undefinedTable) return
    throw error
  } finally {
    await store.close()
  }
  throw new CommandError(
    'Basis data pada DATABASE_URL sudah dipakai. Untuk latihan, sebutkan basis data yang kosong.',
  )
}

/** The database's own code; query builders wrap it. */
function codeOf(error: unknown): unknown {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause)
    if ('code' in inner) return inner.code
  return undefined
}

/** What a killed process was writing when it ended; nobody else writes in a rehearsal's folder. */
async function removeParts(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.part')) await rm(path.join(entry.parentPath, entry.name))
  }
}

/** Makes the folder if it is not there, and refuses one that nothing can be written to. */
export async function makeWritable(folder: string, what: 'data' | 'hasil'): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
    await readdir(folder)
  } catch {
    throw new CommandError(`Folder ${what} ${folder} tidak dapat ditulisi. Pilih folder lain.`)
  }
}
