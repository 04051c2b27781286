import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { paperWords } from '#app/text/verification.ts'
import { printedCode } from '#app/text/verification-code.ts'
import { annexesOfDecree, figuresOfDecree } from '#db/decree-annexes.ts'
import { type DecreeRow, decreeById } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import { type HeldPosition, heldPositions } from '#db/organisations.ts'
import { readSetting } from '#db/settings.ts'
import { standingCode } from '#db/verification-codes.ts'
import { composeDecree } from '#workflows/decree/compose.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { type Government, governmentOf } from '#workflows/decree/government.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'
import { roleLabels } from '#workflows/engine/actor.ts'
import { signingPaperOf } from '#workflows/settings/electronic-signing.ts'
import { decreeAnnexes, type FrozenOn } from './decree-annexes.ts'
import { holderOf } from './holder.ts'

/**
 * `draft` carries KONSEP and the initialling table, `for-signature` is clean and has no number yet,
 * `record` is numbered and dated with room for the pen, `electronic` the same with the block of an electronic
 * signature, `copy` is the public's salinan.
 */
export type DecreeForm = 'draft' | 'for-signature' | 'record' | 'electronic' | 'copy'

const dots = '....................'

/**
 * A decree as it prints, in one of its forms; null when there is no such decree.
 * @param siteUrl public address of this site, where the code on the paper leads; null prints no code
 * @param at moment the bytes of a draft carry (ISO, UTC); a numbered decree carries its own date
 * @param words others than the stored ones: those being typed, or of an older version
 * @param withAnnexes false for whoever shows the words alone: the annexes are thousands of rows
 */
export async function decreeDocument(
  { read }: Pick<Store, 'read'>,
  given: {
    decreeId: string
    form: DecreeForm
    at: string
    siteUrl?: string | null
    words?: DecreeWords
    withAnnexes?: boolean
  },
): Promise<DecreeInput | null> {
  const { decreeId, form, at, siteUrl = null, withAnnexes = true } = given
  const decree = await decreeById(read, decreeId)
  if (decree === undefined) return null
  const government = governmentOf(await readSetting(read, 'government'))
  const officials = await heldPositions(read)
  const rows = decree.annexRows as AnnexRow[]
  const words = given.words ?? (decree.words as DecreeWords)
  const composed = composeDecree(words, await figuresOfDecree(read, decree), terbilang)
  const title = capitals(composed.title)
  const isDated = form === 'record' || form === 'electronic' || form === 'copy'
  // A dated decree names who was in office that day, whenever it is printed again.
  const day = (isDated ? decree.dated : null) ?? localDate(at, government.utcOffsetHours)
  return {
    style: government.decreeStyle,
    documentDate: isDated && decree.dated !== null ? `${decree.dated}T00:00:00.000Z` : at,
    stage: form === 'draft' ? 'draft' : form === 'copy' ? 'copy' : 'final',
    stageLabel: form === 'draft' ? 'KONSEP' : form === 'copy' ? 'SALINAN' : '',
    emblem: { kind: 'frame', name: 'LAMBANG NEGARA' },
    official: capitals(government.headTitle),
    province: capitals(government.province),
    instrument: `KEPUTUSAN ${capitals(government.headTitle)}`,
    number: `NOMOR ${numberLine(decree, government, isDated)}`,
    about: 'TENTANG',
    title,
    considering: lettered(composed.considering),
    inViewOf: composed.inViewOf.map((text, index) => ({ label: `${index + 1}.`, text })),
    noting: composed.noting.map((text, index) => ({ label: `${index + 1}.`, text })),
    enacting: `${capitals(government.instrument)} TENTANG ${title}.`,
    dicta: composed.dicta,
    signature: signatureOf({ decree, government, mayor: holderOf(officials, 'mayor', day), isDated, form }),
    annexes: withAnnexes
      ? decreeAnnexes(rows, await frozenOf(read, { decreeId, utcOffsetHours: government.utcOffsetHours }))
      : [],
    author: `Pemerintah ${government.name}`,
    ...(form === 'draft'
      ? { initials: { title: 'PARAF HIERARKI', rows: initialPosts(officials, day) } }
      : {}),
    ...(form === 'copy' ? { authentication: authentication(officials, day) } : {}),
    ...distributionOf(decree, form),
    ...(await verificationOf(read, { decreeId, form, siteUrl })),
  }
}

async function frozenOf(
  read: Db,
  { decreeId, utcOffsetHours }: { decreeId: string; utcOffsetHours: number },
): Promise<FrozenOn | null> {
  const annexes = await annexesOfDecree(read, decreeId)
  return annexes && { annexes, day: dateText(localDate(annexes.at, utcOffsetHours)) }
}

function numberLine(decree: DecreeRow, government: Government, isDated: boolean): string {
  if (isDated && decree.number !== null) return decree.number
  const year = (decree.dated ?? /\d{4}$/.exec(decree.title)?.[0] ?? dots).slice(0, 4)
  return government.numberMask.replace('{urut}', '      ').replace('{tahun}', year)
}

function signatureOf(given: {
  decree: DecreeRow
  government: Government
  mayor: HeldPosition | undefined
  isDated: boolean
  form: DecreeForm
}): DecreeInput['signature'] {
  const { decree, government, mayor, isDated, form } = given
  return {
    place: `Ditetapkan di ${government.place}`,
    date: `pada tanggal ${isDated && decree.dated !== null ? dateText(decree.dated) : dots}`,
    prefix: mayor?.actingPrefix ?? '',
    official: `${capitals(government.headTitle)},`,
    mark: form === 'copy' ? 'ttd' : form === 'electronic' ? paperWords.electronicMark : '',
    name: capitals(mayor?.personName ?? dots),
  }
}

function initialPosts(officials: HeldPosition[], day: string): { post: string }[] {
  return initialOrder.map((role) => ({ post: holderOf(officials, role, day)?.title ?? roleLabels[role] }))
}

function authentication(officials: HeldPosition[], day: string): NonNullable<DecreeInput['authentication']> {
  const legal = holderOf(officials, 'legal-officer', day)
  return {
    statement: 'Salinan sesuai dengan aslinya',
    official: `${capitals(legal?.title ?? 'Kepala Bagian Hukum')},`,
    name: legal?.personName ?? dots,
  }
}

async function verificationOf(
  read: Db,
  { decreeId, form, siteUrl }: { decreeId: string; form: DecreeForm; siteUrl: string | null },
): Promise<Pick<DecreeInput, 'verification'> | object> {
  const code = (await standingCode(read, decreeId))?.code
  if (form === 'draft' || siteUrl === null || code === undefined) return {}
  const printed = printedCode(code)
  const url = `${siteUrl}/v/${printed}`
  const address = `${siteUrl}/v`.replace(/^https?:\/\//, '')
  const alternative = paperWords.alternative(url)
  if (form !== 'electronic')
    return { verification: { url, place: 'foot', lines: paperWords.paper(printed, address), alternative } }
  const { tag, ...said } = signingPaperOf(await readSetting(read, 'electronic-signing'))
  const lines = paperWords.electronic(printed, address, said)
  // Where the provider puts its own sign there is no room for ours.
  const place = tag === '' ? 'signature' : 'foot'
  return { verification: { url, place, lines, alternative, tag } }
}

function distributionOf(decree: DecreeRow, form: DecreeForm): Pick<DecreeInput, 'distribution'> | object {
  const { distribution } = decree.words as DecreeWords
  if (form === 'draft' || distribution.length === 0) return {}
  return { distribution: { title: 'Salinan Keputusan ini disampaikan kepada Yth.:', items: distribution } }
}

function lettered(texts: string[]): { label: string; text: string }[] {
  return texts.map((text, index) => ({
    label: texts.length === 1 ? '' : `${String.fromCharCode(97 + index)}.`,
    text,
  }))
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('id-ID')
}
