import { dateText } from '#app/text/dates.ts'
import { fileWords, signingWays, statusWords, type VerifiedStatus } from '#app/text/verification.ts'
import { printedCode, typedCode } from '#app/text/verification-code.ts'
import { loadCase } from '#db/cases.ts'
import { type DecreeRow, decreeById, decreesAfter } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import { heldPositions } from '#db/organisations.ts'
import { documentsOfCycle } from '#db/outcomes.ts'
import { readSetting } from '#db/settings.ts'
import { signingsOfDecree } from '#db/signings.ts'
import { standingCode, verificationCode } from '#db/verification-codes.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { signingPaperOf } from '#workflows/settings/electronic-signing.ts'
import { holderOf } from './holder.ts'

/** A decree that bears on another, as far as the public is led. */
interface RelatedDecree {
  number: string
  dated: string
  /** Its own page of verification; null when it has no code. */
  href: string | null
}

export interface VerifiedFile {
  kind: string
  label: string
  sha256: string
  byteSize: number
  /** Where everybody may fetch it; null for what only the city keeps. */
  href: string | null
}

export interface VerifiedDecree {
  instrument: string
  title: string
  number: string
  dated: string
  /** Never a NIK: who signed is said by name and post. */
  signers: { name: string; title: string; on: string; way: keyof typeof signingWays; wayLabel: string }[]
  isPublished: boolean
  files: VerifiedFile[]
  /** Where the certificate of an electronic signature is checked; null where the city names no service. */
  certificateCheck: string | null
  replacedBy: RelatedDecree | null
  amendedBy: RelatedDecree[]
}

export interface Verification {
  code: string
  status: { code: VerifiedStatus; label: string; sentence: string }
  /** Null until it is signed, and for ever when it was withdrawn: drafts are nobody's. */
  decree: VerifiedDecree | null
}

const signed = new Set(['executed', 'published'])

/** What everybody may know of the paper that carries a code, as typed; null for a code that was never given. */
export async function verification(
  { read }: Pick<Store, 'read'>,
  typed: string,
): Promise<Verification | null> {
  const code = typedCode(typed)
  const given = code === null ? undefined : await verificationCode(read, code)
  const decree = given && (await decreeById(read, given.decreeId))
  if (given === undefined || decree === undefined) return null
  const stage = (await loadCase(read, decree.id))?.stage ?? ''
  const told = (status: VerifiedStatus, facts: VerifiedDecree | null): Verification => ({
    code: printedCode(given.code),
    status: { code: status, ...statusWords[status] },
    decree: facts,
  })
  if (given.withdrawnAt !== null) return told('withdrawn', null)
  if (!signed.has(stage)) return told('waiting', null)
  const facts = await factsOf(read, decree)
  if (facts.replacedBy !== null) return told('replaced', facts)
  return told(facts.amendedBy.length > 0 ? 'amended' : 'valid', facts)
}

async function factsOf(read: Db, decree: DecreeRow): Promise<VerifiedDecree> {
  const { instrument } = governmentOf(await readSetting(read, 'government'))
  const { verifyUrl } = signingPaperOf(await readSetting(read, 'electronic-signing'))
  const replacement = decree.replacedById === null ? undefined : await decreeById(read, decree.replacedById)
  const after = await decreesAfter(read, decree.id)
  const amendments = after.filter(({ mode, publishedAt }) => mode === 'amendment' && publishedAt !== null)
  const amendedBy: RelatedDecree[] = []
  for (const amendment of amendments) amendedBy.push(await related(read, amendment))
  return {
    instrument,
    title: decree.title,
    number: decree.number ?? '',
    dated: decree.dated === null ? '' : dateText(decree.dated),
    signers: await signersOf(read, decree),
    isPublished: decree.publishedAt !== null,
    files: await verifiedFiles(read, decree),
    certificateCheck: verifyUrl === '' ? null : verifyUrl,
    replacedBy: replacement === undefined ? null : await related(read, replacement),
    amendedBy,
  }
}

async function related(read: Db, { id, number, dated }: DecreeRow): Promise<RelatedDecree> {
  const code = (await standingCode(read, id))?.code
  const href = code === undefined ? null : `/v/${printedCode(code)}`
  return { number: number ?? '', dated: dated === null ? '' : dateText(dated), href }
}

/** The files a received one is compared with: what was signed, and the copy for the public; newest of each kind. */
export async function verifiedFiles(read: Db, decree: DecreeRow): Promise<VerifiedFile[]> {
  const documents = (await documentsOfCycle(read, decree.cycleId)).filter(
    ({ subjectId }) => subjectId === decree.id,
  )
  return Object.entries(fileWords).flatMap(([kind, label]) => {
    const file = documents.findLast((each) => each.kind === kind)
    if (file === undefined) return []
    const { sha256, byteSize, access } = file
    return [{ kind, label, sha256, byteSize, href: access === 'public' ? `/dokumen/${file.id}` : null }]
  })
}

async function signersOf(read: Db, decree: DecreeRow): Promise<VerifiedDecree['signers']> {
  const on = decree.signedOn === null ? '' : dateText(decree.signedOn)
  if (decree.signingMethod === 'electronic') {
    const made = (await signingsOfDecree(read, decree.id)).filter(({ outcome }) => outcome === 'signed')
    return made.map(({ signerName: name, signerTitle: title, provider }) => {
      const way = provider === 'simulation' ? 'simulation' : 'electronic'
      return { name, title, on, way, wayLabel: signingWays[way] }
    })
  }
  const mayor = holderOf(await heldPositions(read), 'mayor', decree.signedOn ?? '')
  const title = [mayor?.actingPrefix ?? '', mayor?.title ?? ''].join(' ').trim()
  return [{ name: mayor?.personName ?? '', title, on, way: 'pen', wayLabel: signingWays.pen }]
}
