import { Font } from '@react-pdf/renderer'
import { FACES, type Face, fontPath } from '../fonts.ts'

/** Family names as react-pdf knows them. */
export const FAMILY = { serif: 'Bonum', sans: 'Liberation' } as const

/** Makes the shipped faces known to react-pdf and switches its English hyphenation off. */
export function registerFonts(): void {
  for (const face of Object.keys(FACES) as Face[]) {
    const { family, bold, italic } = FACES[face]
    Font.register({
      family,
      src: fontPath(face),
      fontWeight: bold ? 'bold' : 'normal',
      fontStyle: italic ? 'italic' : 'normal',
    })
  }
  Font.registerHyphenationCallback((word) => [word])
}
