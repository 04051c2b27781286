import { nameKey } from '#workflows/catalogue/name-key.ts'

/** How much a name tells: `same` is the thing itself, `begins` carries its name and adds words. */
export type NameLikeness = 'same' | 'same-but-short' | 'begins' | 'none'

export interface KnownNames {
  readonly aliases: readonly string[]
  /** Names written out; two-word ones are too common to tell anything. */
  readonly fullNames: readonly string[]
}

const leadingNoise = new Set('aplikasi app website web situs portal layanan sistem'.split(' '))
const trailingNoise = new Set(
  'online daring terpusat terintegrasi mobile web android ios ri nasional'.split(' '),
)
const placeWords = new Set('kota kabupaten pemkot pemkab provinsi'.split(' '))
const fillers = new Set('dan atau di ke dari untuk pada yang sistem informasi aplikasi elektronik'.split(' '))

/** Acronyms of up to this many letters are shared by many applications. */
const shortAlias = 4
/** "kota" and up to two words of a name. */
const longestPlace = 3
const tellingFullName = 3
const sameExpansion = 0.5

/**
 * Compares an application's name, e.g. "SIPD (Sistem Informasi Pembangunan Daerah)", with the names
 * of a known one. An acronym that is written out as something else is another application.
 */
export function nameLikeness(name: string, known: KnownNames): NameLikeness {
  const parts = partsOf(name)
  const fullNames = known.fullNames.map(nameKey).filter((full) => full.split(' ').length >= tellingFullName)
  if (parts.some((part) => forms(part, new Set()).some((form) => fullNames.includes(form)))) return 'same'
  const aliases = known.aliases.map(nameKey).toSorted((one, other) => other.length - one.length)
  const alias = aliases.find((each) => parts.some((part) => isAlias(part, each)))
  if (alias === undefined) return begins(parts, aliases, fullNames) ? 'begins' : 'none'
  const expansion = parts.find((part) => !isAlias(part, alias) && part.split(' ').length >= 2)
  if (expansion === undefined) return alias.length <= shortAlias ? 'same-but-short' : 'same'
  return resembles(expansion, known.fullNames) ? 'same' : 'none'
}

function begins(parts: readonly string[], aliases: readonly string[], fullNames: readonly string[]): boolean {
  const isLongEnough = (alias: string) => alias.length > shortAlias
  const longFullNames = fullNames.filter((full) => full.split(' ').length > tellingFullName)
  return parts.some(
    (part) =>
      aliases
        .filter(isLongEnough)
        .some((alias) => `${forms(part, leadingNoise)[0] ?? ''} `.startsWith(`${alias} `)) ||
      longFullNames.some((full) => `${part} `.startsWith(`${full} `)),
  )
}

/** The name outside brackets and inside each pair; addresses in brackets say nothing about the name. */
function partsOf(name: string): readonly string[] {
  const inside = [...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '')
  const outside = name.replace(/\([^)]*\)/g, ' ')
  return [outside, ...inside]
    .filter((part) => !/\.(go\.)?(id|com)\b/i.test(part))
    .map(nameKey)
    .filter((part) => part !== '')
}

function isAlias(part: string, alias: string): boolean {
  return part === alias || forms(part, leadingNoise).includes(alias)
}

/** The name without opening words and place, then with one closing word less at a time. */
function forms(part: string, leading: ReadonlySet<string>): readonly string[] {
  const words = part.split(' ')
  while (words.length > 1 && leading.has(words[0] ?? '')) words.shift()
  const place = words.findIndex((word, position) => position > 0 && placeWords.has(word))
  if (place > 0 && words.length - place <= longestPlace) words.splice(place)
  const found = [words.join(' ')]
  while (words.length > 1 && isTrailingNoise(words.at(-1) ?? '')) {
    words.pop()
    found.push(words.join(' '))
  }
  return found
}

function isTrailingNoise(word: string): boolean {
  return trailingNoise.has(word) || /^v?\d+$/.test(word) || word === 'versi'
}

function resembles(expansion: string, fullNames: readonly string[]): boolean {
  const words = telling(expansion)
  if (words.length === 0) return false
  return fullNames.some((full) => {
    const known = new Set(telling(nameKey(full)))
    return words.filter((word) => known.has(word)).length / words.length >= sameExpansion
  })
}

function telling(key: string): readonly string[] {
  return key.split(' ').filter((word) => !fillers.has(word))
}
