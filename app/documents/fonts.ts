import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The faces a document may print with; each is one font file. */
export const FACES = {
  serif: { family: 'Bonum', file: 'tex-gyre-bonum/texgyrebonum-regular.otf', bold: false, italic: false },
  'serif-bold': { family: 'Bonum', file: 'tex-gyre-bonum/texgyrebonum-bold.otf', bold: true, italic: false },
  'serif-italic': {
    family: 'Bonum',
    file: 'tex-gyre-bonum/texgyrebonum-italic.otf',
    bold: false,
    italic: true,
  },
  'serif-bold-italic': {
    family: 'Bonum',
    file: 'tex-gyre-bonum/texgyrebonum-bolditalic.otf',
    bold: true,
    italic: true,
  },
  sans: {
    family: 'Liberation',
    file: 'liberation-sans/LiberationSans-Regular.ttf',
    bold: false,
    italic: false,
  },
  'sans-bold': {
    family: 'Liberation',
    file: 'liberation-sans/LiberationSans-Bold.ttf',
    bold: true,
    italic: false,
  },
  'sans-italic': {
    family: 'Liberation',
    file: 'liberation-sans/LiberationSans-Italic.ttf',
    bold: false,
    italic: true,
  },
} as const satisfies Record<string, { family: string; file: string; bold: boolean; italic: boolean }>

export type Face = keyof typeof FACES

const FOLDER = 'app/documents/fonts'
const found = new Map<Face, string>()

/**
 * Absolute path of a face's file. The module runs as source, inside the built worker and inside the server's
 * bundle, so the folder is looked for from the module upwards and then from the working directory.
 * Throws when the folder is nowhere: a document without its fonts must not be made.
 */
export function fontPath(face: Face): string {
  const known = found.get(face)
  if (known !== undefined) return known
  const here = path.dirname(fileURLToPath(import.meta.url))
  const roots = [here, path.resolve(here, '..'), path.resolve(here, '../..'), path.resolve(here, '../../..')]
  for (const root of [...roots, process.cwd()]) {
    const candidate = path.join(root, FOLDER, FACES[face].file)
    if (!existsSync(candidate)) continue
    found.set(face, candidate)
    return candidate
  }
  throw new Error(`Font folder ${FOLDER} not found from ${here} or ${process.cwd()}`)
}
