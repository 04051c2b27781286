import { tableTexts } from '../layout/table-texts.ts'
import type { PrintedText } from '../prepared.ts'
import type { DecreeView } from './view-model.ts'
import { officialLine } from './words.ts'

type Ground = DecreeView['considering'][number]

function grounds(label: string, items: readonly Ground[]): PrintedText[] {
  return items.flatMap((item, index) => {
    const place = item.label === '' ? label : `${label} ${item.label}`
    return [
      ...(index === 0 ? [{ text: `${label}:`, face: 'serif' as const, place: label }] : []),
      { text: item.label, face: 'serif' as const, place },
      { text: item.text, face: 'serif' as const, place },
    ]
  })
}

function dictaTexts(decree: DecreeView): PrintedText[] {
  return decree.dicta.flatMap((dictum) => {
    const place = `Diktum ${dictum.label}`
    const texts = [`${dictum.label}:`, dictum.text]
    for (const item of dictum.items) texts.push(item.label, item.text)
    return [...texts, dictum.closing].map((text) => ({ text, face: 'serif' as const, place }))
  })
}

function signatureTexts(decree: DecreeView): PrintedText[] {
  const { signature, initials, authentication, distribution, verification } = decree
  const serif = (place: string, texts: readonly string[]): PrintedText[] =>
    texts.map((text) => ({ text, face: 'serif', place }))
  const posts = initials ? [initials.title, ...initials.rows.map((row) => row.post)] : []
  return [
    ...posts.map((text) => ({ text, face: 'sans' as const, place: 'paraf hierarki' })),
    ...serif('blok tanda tangan', [
      signature.place,
      signature.date,
      officialLine(signature),
      signature.mark,
      signature.name,
    ]),
    ...(authentication
      ? serif('pengesahan salinan', [
          authentication.statement,
          authentication.official,
          authentication.mark,
          authentication.name,
          authentication.rank,
          authentication.employeeNumber,
        ])
      : []),
    ...(distribution
      ? serif('tembusan', [
          distribution.title,
          ...distribution.items.flatMap((item, index) => [`${index + 1}.`, item]),
        ])
      : []),
    ...(verification?.lines ?? []).map((text) => ({ text, face: 'sans' as const, place: 'verifikasi' })),
  ]
}

/** Every text of the decree's own pages, in the order it is read. */
export function bodyTexts(decree: DecreeView): PrintedText[] {
  const head = [decree.official, ...(decree.style.provinceLine ? [decree.province] : [])]
  const lines = [...head, decree.instrument, decree.number, decree.about, decree.title, `${decree.official},`]
  return [
    ...(decree.emblem.kind === 'frame'
      ? [{ text: decree.emblem.name, face: 'serif' as const, place: 'lambang negara' }]
      : []),
    ...lines.map((text) => ({ text, face: 'serif' as const, place: 'kepala keputusan' })),
    ...grounds('Menimbang', decree.considering),
    ...grounds('Mengingat', decree.inViewOf),
    ...grounds('Memperhatikan', decree.noting),
    { text: 'MEMUTUSKAN:', face: 'serif', place: 'MEMUTUSKAN' },
    { text: 'Menetapkan:', face: 'serif', place: 'Menetapkan' },
    { text: decree.enacting, face: 'serif', place: 'Menetapkan' },
    ...dictaTexts(decree),
    ...signatureTexts(decree),
  ]
}

/** Every text of the annexes that comes from data. */
function* annexTexts(decree: DecreeView): Generator<PrintedText> {
  yield { text: decree.contentsTitle, face: 'serif-bold', place: 'daftar isi' }
  for (const { label, title, blocks } of decree.annexes) {
    for (const text of [label, title]) yield { text, face: 'serif', place: label }
    for (const block of blocks) {
      if (block.kind === 'table') yield* tableTexts(block.table, label)
      else yield { text: block.text, face: 'serif', place: label }
    }
  }
}

/** Every text of a decree, for the check of its characters. */
export function* decreeTexts(decree: DecreeView): Generator<PrintedText> {
  yield* bodyTexts(decree)
  yield* annexTexts(decree)
}
