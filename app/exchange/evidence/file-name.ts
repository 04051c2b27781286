import { type EvidenceType, evidenceTypes } from '#workflows/catalogue/evidence-file.ts'

const longest = 120

/**
 * A name that is safe to show and to save under: as the sender called the file, without folders, without
 * signs that nobody sees or that turn the reading direction, and with an ending that says what it is.
 */
export function safeFileName(name: string, type: EvidenceType): string {
  const bare = name
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const { endings } = evidenceTypes[type]
  const [, stem = bare, ending = ''] = /^(.+)\.([^.]{1,5})$/.exec(bare) ?? []
  const isRight = (endings as readonly string[]).includes(ending.toLowerCase())
  const kept = (isRight ? stem : bare).slice(0, longest).trim()
  return `${kept === '' ? 'bukti' : kept}.${isRight ? ending.toLowerCase() : endings[0]}`
}
