import { nameKey } from '#workflows/catalogue/name-key.ts'
import { hostOf } from '#workflows/catalogue/web-address.ts'
import { type NameLikeness, nameLikeness } from './name-likeness.ts'
import type { NationalApp } from './national-app.ts'

export const nationalCounterpartRule = {
  version: '2026.1',
  source: 'Perpres 95/2018: pemerintah daerah harus menggunakan aplikasi umum yang sudah ditetapkan',
} as const

/** What the rule looks at; empty words are fine. */
export interface CounterpartQuestion {
  readonly name: string
  readonly purpose?: string | undefined
  readonly address?: string | undefined
  readonly origin?: string | undefined
}

export interface CounterpartMatch {
  readonly app: NationalApp
  /** The register lists the national application itself, or a local one with its function. */
  readonly kind: 'same-application' | 'same-function'
  /** `clear` may be said as a fact; `possible` asks a person to judge. */
  readonly strength: 'clear' | 'possible'
  readonly reasons: readonly string[]
  readonly sentence: string
}

/** Later in a text a function is usually mentioned, not described. */
const wordsOfCore = 15

/**
 * The national applications an application may be, or may do the work of; clear ones first.
 * A function is clear only against a mandatory national application (aplikasi umum); applications
 * supplied by the centre are compared by name and address only.
 */
export function findNationalCounterparts(
  question: CounterpartQuestion,
  nationalApps: readonly NationalApp[],
): readonly CounterpartMatch[] {
  const identities = nationalApps.flatMap((app) => sameApplication(question, app))
  const known = new Set(identities.map((match) => match.app.id))
  const others = nationalApps.filter((app) => !known.has(app.id))
  const functions = question.origin === 'pusat' ? [] : others.flatMap((app) => sameFunction(question, app))
  const judged = functions.length > 1 ? functions.map(asPossibleUnlessNamed) : functions
  return [...identities, ...judged.map(({ match }) => match)].toSorted(byStrength)
}

function sameApplication(question: CounterpartQuestion, app: NationalApp): CounterpartMatch[] {
  const likeness = nameLikeness(question.name, {
    aliases: app.aliases,
    fullNames: [app.fullName, ...app.otherFullNames],
  })
  const host = hostOf(question.address ?? '')
  const isItsHost = host !== null && app.hosts.some((own) => host === own || host.endsWith(`.${own}`))
  if (likeness === 'none' && !isItsHost) return []
  const reasons = [
    ...(likeness === 'none' ? [] : [nameReasons[likeness](app)]),
    ...(isItsHost ? [`Alamatnya (${host}) adalah alamat ${app.name}.`] : []),
  ]
  const isConfirmed = isItsHost || question.origin === 'pusat' || coveredPhrase(question, app) !== null
  const isClear = likeness === 'same' || isItsHost || (likeness === 'same-but-short' && isConfirmed)
  const sentence = isClear
    ? `"${question.name}" adalah ${app.name}, aplikasi nasional milik ${app.owner}.`
    : `"${question.name}" mungkin bagian dari ${app.name} milik ${app.owner}; perlu dinilai.`
  return [{ app, kind: 'same-application', strength: isClear ? 'clear' : 'possible', reasons, sentence }]
}

const nameReasons: Record<Exclude<NameLikeness, 'none'>, (app: NationalApp) => string> = {
  same: (app) => `Namanya sama dengan ${app.name} (${app.fullName}).`,
  'same-but-short': (app) => `Singkatannya sama dengan ${app.name}.`,
  begins: (app) => `Namanya diawali nama ${app.name}.`,
}

interface FunctionMatch {
  readonly match: CounterpartMatch
  readonly isInName: boolean
}

function sameFunction(question: CounterpartQuestion, app: NationalApp): FunctionMatch[] {
  const found = coveredPhrase(question, app)
  if (found === null) return []
  const isClear = app.isMandatory && app.verified && found.where !== 'later' && found.where !== 'address'
  const reasons = [
    `${placeWords[found.where]} menyebut "${found.phrase}", yaitu bidang ${app.field.toLowerCase()}.`,
    ...(app.isMandatory ? [`${app.name} adalah aplikasi umum: ${app.legalBasis.join('; ')}.`] : []),
  ]
  const match = functionMatch({ app, isClear, reasons })
  return [{ match, isInName: found.where === 'name' }]
}

function functionMatch(input: {
  app: NationalApp
  isClear: boolean
  reasons: readonly string[]
}): CounterpartMatch {
  const { app, isClear, reasons } = input
  const sentence = isClear
    ? `Fungsinya sudah disediakan ${app.name} milik ${app.owner}, yang wajib digunakan.`
    : `Fungsinya mungkin sudah disediakan ${app.name} milik ${app.owner}; perlu dinilai.`
  return { app, kind: 'same-function', strength: isClear ? 'clear' : 'possible', reasons, sentence }
}

/** Who does the work of several national applications is plainly none of them. */
function asPossibleUnlessNamed(found: FunctionMatch): FunctionMatch {
  if (found.isInName) return found
  const { app, reasons } = found.match
  return { ...found, match: functionMatch({ app, isClear: false, reasons }) }
}

type Place = 'name' | 'core' | 'later' | 'address'

const placeWords = {
  name: 'Namanya',
  core: 'Fungsinya',
  later: 'Uraiannya',
  address: 'Alamatnya',
} as const satisfies Record<Place, string>

function coveredPhrase(
  question: CounterpartQuestion,
  app: NationalApp,
): { phrase: string; where: Place } | null {
  const name = wordsOf(question.name)
  const purpose = wordsOf(question.purpose ?? '')
  if (app.notFor.some((word) => holds(name, word) || holds(purpose, word))) return null
  const core = purpose.split(' ').slice(0, wordsOfCore).join(' ')
  const label = hostOf(question.address ?? '')?.split('.')[0] ?? ''
  const places: readonly (readonly [Place, string])[] = [
    ['name', name],
    ['core', core],
    ['later', purpose],
    ['address', wordsOf(label)],
  ]
  for (const [where, text] of places) {
    const phrase = app.covers.find((each) => holds(text, each))
    if (phrase !== undefined) return { phrase, where }
  }
  return null
}

function wordsOf(text: string): string {
  return nameKey(text.replace(/<[^>]*>/g, ' '))
    .replace(/\bijin\b/g, 'izin')
    .replace(/\bperijinan\b/g, 'perizinan')
}

function holds(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${nameKey(phrase)} `)
}

function byStrength(one: CounterpartMatch, other: CounterpartMatch): number {
  const rank = (match: CounterpartMatch) =>
    (match.strength === 'clear' ? 0 : 2) + (match.kind === 'same-application' ? 0 : 1)
  return rank(one) - rank(other) || other.reasons.length - one.reasons.length
}
