import { nameKey } from '#workflows/catalogue/name-key.ts'
import { levelOf, type ReferenceCode, upperCodes } from '#workflows/catalogue/reference.ts'

export const referenceSearchRule = {
  version: '2026.1',
  source: 'Aturan produk: singkatan yang lazim di pemerintah daerah dan huruf awal kata ikut dicari',
} as const

/** What offices write in short, and what the references call it. */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  adminduk: ['kependudukan', 'pencatatan sipil'],
  dukcapil: ['kependudukan', 'pencatatan sipil'],
  capil: ['pencatatan sipil'],
  ukm: ['usaha kecil dan menengah'],
  umkm: ['usaha kecil dan menengah'],
  bumn: ['badan usaha milik negara'],
  pu: ['pekerjaan umum'],
  ham: ['hak asasi manusia'],
  kia: ['kesehatan ibu'],
  kb: ['keluarga berencana', 'kependudukan'],
  pppa: ['pemberdayaan perempuan', 'anak'],
  ppa: ['perempuan', 'anak'],
  pmd: ['desa'],
  lh: ['lingkungan hidup'],
  sda: ['sumber daya air', 'sumber daya alam'],
  sdm: ['sumber daya manusia', 'sdm'],
  asn: ['aparatur', 'pegawai'],
  pns: ['aparatur', 'pegawai'],
  pbj: ['pengadaan'],
  kominfo: ['informasi', 'komunikasi', 'informatika'],
  iptek: ['ilmu pengetahuan dan teknologi'],
  naker: ['ketenagakerjaan', 'tenaga kerja'],
  dishub: ['transportasi'],
  perhubungan: ['transportasi'],
  satpol: ['ketertiban'],
  trantib: ['ketertiban', 'keamanan'],
  linmas: ['ketertiban'],
  bpbd: ['bencana'],
  damkar: ['kebakaran', 'bencana'],
  apbd: ['anggaran', 'keuangan'],
  bmd: ['barang milik', 'aset'],
  aset: ['barang milik', 'aset'],
  ptsp: ['perizinan', 'investasi'],
  izin: ['perizinan'],
  arsip: ['kearsipan', 'arsip'],
  pajak: ['pajak', 'penerimaan'],
  ti: ['teknologi informasi', 'informatika'],
  tik: ['teknologi informasi', 'informatika'],
  splp: ['sistem penghubung layanan'],
  iaas: ['iaas'],
  dc: ['pusat data'],
}

/** A code that a search found, or one that something found lies in. */
export interface ReferenceHit {
  readonly code: ReferenceCode
  readonly level: number
  /** Shown because something below it was found. */
  readonly isWay: boolean
}

/**
 * The codes a text finds, in the order of the tree, each after all it lies in: by code ("09.03", "rab.09"), by
 * words and their beginnings, by abbreviation ("adminduk"), and by first letters ("ppa"). An empty text finds
 * nothing.
 * @param most how many are found at most, the best first chosen; the ways to them come on top
 */
export function searchReference(
  codes: readonly ReferenceCode[],
  text: string,
  { most }: { most: number },
): { hits: readonly ReferenceHit[]; found: number } {
  const asked = nameKey(text)
  if (asked === '') return { hits: [], found: 0 }
  const scored = codes
    .map((code) => ({ code, score: scoreOf(code, { asked, text }) }))
    .filter(({ score }) => score > 0)
  const best = scored
    .toSorted((one, other) => other.score - one.score || compare(one.code.code, other.code.code))
    .slice(0, most)
  const found = new Set(best.map(({ code }) => code.code))
  const ways = new Set([...found].flatMap((code) => upperCodes(code)))
  const hits = codes
    .filter(({ code }) => found.has(code) || ways.has(code))
    .map((code) => ({ code, level: levelOf(code.code), isWay: !found.has(code.code) }))
  return { hits, found: scored.length }
}

const [exactCode, codeBeginning, wholeWords, wordBeginnings, short, initialLetters] = [6, 5, 4, 3, 2, 1]

function scoreOf(one: ReferenceCode, { asked, text }: { asked: string; text: string }): number {
  const { code } = one
  const digits = text.trim().toUpperCase()
  if (/^([A-Z]{3}\.?)?[\d.]*\d$/.test(digits)) {
    const bare = code.slice(4)
    if (code === digits || bare === digits) return exactCode
    if (`${code}.`.startsWith(digits) || bare.startsWith(digits)) return codeBeginning
    return 0
  }
  const words = wordsOf(one)
  const tokens = asked.split(' ')
  if (tokens.every((token) => words.includes(token))) return wholeWords
  if (tokens.every((token) => words.some((word) => word.startsWith(token)))) return wordBeginnings
  if (tokens.every((token) => isMeant(token, words))) return short
  return tokens.length === 1 && hasInitials(words, asked) ? initialLetters : 0
}

/** A code is searched with every letter that is typed: the words of its name are taken apart once. */
const wordsOfCode = new WeakMap<ReferenceCode, readonly string[]>()

function wordsOf(code: ReferenceCode): readonly string[] {
  const known = wordsOfCode.get(code)
  if (known !== undefined) return known
  const taken = nameKey(code.name).split(' ')
  wordsOfCode.set(code, taken)
  return taken
}

/** The token itself, or what it stands for. */
function isMeant(token: string, words: readonly string[]): boolean {
  if (words.some((word) => word.startsWith(token))) return true
  const meant = Object.hasOwn(abbreviations, token) ? (abbreviations[token] ?? []) : []
  const sentence = ` ${words.join(' ')} `
  return meant.some((phrase) => sentence.includes(` ${phrase}`))
}

const fillers = new Set('dan atau di ke dari untuk pada yang serta'.split(' '))
const fewestInitials = 3

/** "ppa" for "Pemberdayaan Perempuan dan Anak": first letters of words that follow each other. */
function hasInitials(words: readonly string[], token: string): boolean {
  if (token.length < fewestInitials) return false
  const letters = words
    .filter((word) => !fillers.has(word))
    .map((word) => word[0] ?? '')
    .join('')
  return letters.includes(token)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
