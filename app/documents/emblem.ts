import { z } from 'zod'
import { words } from './printable.ts'

/**
 * An emblem: the image the city uploaded, or a drawn frame with its name until there is one. Acts of the
 * mayor carry the state emblem, letters of an agency the city's arms.
 */
export const emblem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('frame'), name: words }),
  z.object({
    kind: z.literal('image'),
    mediaType: z.enum(['image/png', 'image/jpeg']),
    base64: z.base64().max(4_000_000),
  }),
])

export type Emblem = z.output<typeof emblem>

/** The image as react-pdf takes it. */
export function emblemSource(image: Extract<Emblem, { kind: 'image' }>): string {
  return `data:${image.mediaType};base64,${image.base64}`
}
