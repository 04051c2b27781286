import { checkOf, type DecreeCheck, paragraphsOf } from './check.ts'
import { dictumLabel } from './dictum-label.ts'
import { termsCheck } from './terms.ts'
import type { DecreeWords } from './words.ts'

/** How the paragraphs begin, end and point at each other (UU 12/2011 Lampiran II; keputusan-format section 1). */
export function phrasingChecks(words: DecreeWords): DecreeCheck[] {
  return [referenceCheck(words), termsCheck(words), formCheck(words)]
}

/** "Diktum KELIMA" and "huruf c" lead somewhere. */
function referenceCheck(words: DecreeWords): DecreeCheck {
  const labels = new Set(words.dicta.map((_, index) => dictumLabel(Math.min(index + 1, 99))))
  const letters = words.considering.length
  const details = paragraphsOf(words).flatMap(({ place, text }) => [
    ...dictaNamed(text)
      .filter((label) => !labels.has(label))
      .map((label) => ({ text: `Diktum ${label} tidak ada dalam naskah ini.`, place })),
    ...(place.startsWith('considering.') ? lettersNamed(text) : [])
      .filter((letter) => letter.charCodeAt(0) - 96 > letters)
      .map((letter) => ({ text: `Huruf ${letter} tidak ada dalam Menimbang.`, place })),
  ])
  const good = 'Penomoran diktum dan huruf cocok dengan rujukannya'
  return checkOf('rujukan', { good, bad: 'Ada rujukan yang tidak ada tujuannya', tone: 'danger' }, details)
}

/** "Diktum KESATU", "DIKTUM KEDUA BELAS": the labels after the word. */
function dictaNamed(text: string): string[] {
  const pattern = /\bdiktum\s+(KE[A-Z]+(?:\s+(?:BELAS|PULUH(?:\s+(?!BELAS)[A-Z]+)?))?)/gi
  return [...text.matchAll(pattern)].map(([, label = '']) => label.toUpperCase().replace(/\s+/g, ' '))
}

/** "huruf a dan huruf b" in "sebagaimana dimaksud dalam …"; elsewhere a letter may be another act's. */
function lettersNamed(text: string): string[] {
  const [, referred = ''] =
    /sebagaimana dimaksud dalam ((?:huruf [a-z](?:, | dan |, dan )?)+)/i.exec(text) ?? []
  return [...referred.matchAll(/huruf ([a-z])\b/gi)].map(([, letter = '']) => letter.toLowerCase())
}

function formCheck(words: DecreeWords): DecreeCheck {
  const last = words.dicta.length - 1
  const filled = (text: string) => text.trim() !== ''
  const details = [
    ...words.considering.flatMap((text, index) => {
      const place = `considering.${index}`
      if (!filled(text)) return []
      return [
        ...(/^bahwa\b/.test(text) ? [] : [{ text: 'Awali pertimbangan dengan "bahwa".', place }]),
        ...(/;$/.test(text.trim()) ? [] : [{ text: 'Akhiri pertimbangan dengan titik koma.', place }]),
      ]
    }),
    ...(words.considering.some((text) => /perlu menetapkan/.test(text)) || words.considering.length === 0
      ? []
      : [
          {
            text: 'Pertimbangan terakhir biasanya menyatakan "perlu menetapkan …".',
            place: `considering.${words.considering.length - 1}`,
          },
        ]),
    ...words.inViewOf.flatMap((text, index) =>
      !filled(text) || /;$/.test(text.trim())
        ? []
        : [{ text: 'Akhiri dasar hukum dengan titik koma.', place: `inViewOf.${index}` }],
    ),
    ...words.dicta.flatMap(({ text, items }, index) =>
      !filled(text) || /[.:]$/.test(text.trim()) || items.length > 0
        ? []
        : [{ text: 'Akhiri diktum dengan titik.', place: `dicta.${index}.text` }],
    ),
    ...(last < 0 || /mulai berlaku/.test(words.dicta[last]?.text ?? '')
      ? []
      : [{ text: 'Diktum terakhir menyatakan kapan keputusan mulai berlaku.', place: `dicta.${last}.text` }]),
  ]
  return checkOf(
    'bentuk',
    { good: 'Bentuk kalimat sesuai tata naskah', bad: 'Bentuk kalimat perlu dilihat' },
    details,
  )
}
