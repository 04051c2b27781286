import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
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
 */
export async function takePracticeFolder(folder: string, mark: PracticeMark): Promise<void> {
  await makeWritable(folder, 'data')
  const text = JSON.stringify(mark)
  const file = path.join(folder, markFile)
  const written = await readFile(file, 'utf8').catch(() => null)
  if (written === text) return removeParts(folder)
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
