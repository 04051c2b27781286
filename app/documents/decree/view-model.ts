import { z } from 'zod'
import { emblem } from '../emblem.ts'
import { tableDeclaration } from '../layout/table-declaration.ts'
import { numberLine, printable, words } from '../printable.ts'
import { decreeStyle } from '../theme.ts'

/** A list entry of a dictum; `label` as printed ("a.", "1."). */
const listItem = z.object({ label: words, text: words })

/** One item of Menimbang, Mengingat or Memperhatikan; the only item of a list carries no label. */
const groundItem = z.object({ label: printable.default(''), text: words })

const dictum = z.object({
  /** KESATU, KEDUA … */
  label: words,
  text: words,
  items: z.array(listItem).default([]),
  /** A sentence after the items that belongs to the dictum. */
  closing: printable.default(''),
})

const officialName = words
  .refine((name) => name === name.toLocaleUpperCase('id-ID'), {
    message: 'nama pejabat ditulis dengan huruf kapital',
  })
  .refine((name) => !name.includes(','), { message: 'nama pejabat ditulis tanpa gelar' })

const signature = z.object({
  /** "Ditetapkan di Malang" */
  place: words,
  /** "pada tanggal 8 Agustus 2026"; with dots while there is no date. */
  date: words,
  /** "Pj.", "Plt." or "Plh."; empty for the mayor. */
  prefix: printable.default(''),
  /** "WALI KOTA MALANG," */
  official: words,
  /** Stands where the pen signs: "ttd" on a copy, words of an electronic signature; empty leaves room. */
  mark: printable.default(''),
  name: officialName,
})

/** The legal office's word that a copy equals the original. */
const authentication = z.object({
  statement: words,
  official: words,
  mark: printable.default(''),
  name: words,
  rank: printable.default(''),
  employeeNumber: printable.default(''),
})

const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('subheading'),
    text: words,
    /** 2 stands in the contents, 3 is a bookmark only. */
    level: z.union([z.literal(2), z.literal(3)]).default(2),
  }),
  z.object({ kind: z.literal('paragraph'), text: words }),
  z.object({ kind: z.literal('table'), table: tableDeclaration }),
])

const annex = z.object({
  /** "LAMPIRAN" or "LAMPIRAN III" */
  label: words,
  title: words,
  orientation: z.enum(['portrait', 'landscape']).default('landscape'),
  blocks: z.array(block).min(1),
})

const initials = z.object({
  title: words,
  rows: z
    .array(z.object({ post: words }))
    .min(1)
    .max(12),
})

/** Where everybody can check the decree. The QR code leads there; it signs nothing, and the lines say so. */
const verification = z.object({
  url: words,
  /** In the box of the signature, or at the foot beside the lines. */
  place: z.enum(['signature', 'foot']),
  lines: z.array(words).min(1),
  /** What the QR code is, for who cannot see it. */
  alternative: words,
  /** In the box of the signature, white on white: where the provider looks for it and puts its own sign. */
  tag: z.string().max(20).default(''),
})

/**
 * A decree as it prints: every word, label, number and date already written, nothing to decide. JSON-safe.
 * The same shape serves a new decree, an amendment and a replacement; only the words differ.
 */
export const decreeViewModel = z
  .object({
    style: decreeStyle,
    /** Date the bytes carry, ISO; the decree's date, or the day a draft was frozen. */
    documentDate: z.iso.datetime(),
    stage: z.enum(['draft', 'final', 'copy']),
    /** Printed in the upper right corner: "KONSEP", "SALINAN"; empty for the original. */
    stageLabel: printable.default(''),
    emblem,
    /** "WALI KOTA MALANG" */
    official: words,
    /** "PROVINSI JAWA TIMUR"; printed when the style asks for it. */
    province: printable.default(''),
    /** "KEPUTUSAN WALI KOTA MALANG" */
    instrument: words,
    /** "NOMOR 100.3.3.3/      /35.73.112/2026"; runs of blanks keep their width. */
    number: numberLine,
    about: words,
    title: words,
    considering: z.array(groundItem).min(1),
    inViewOf: z.array(groundItem).min(1),
    noting: z.array(groundItem).default([]),
    /** "KEPUTUSAN WALI KOTA TENTANG … ." after Menetapkan. */
    enacting: words,
    dicta: z.array(dictum).min(1),
    signature,
    initials: initials.optional(),
    authentication: authentication.optional(),
    verification: verification.optional(),
    distribution: z.object({ title: words, items: z.array(words).min(1) }).optional(),
    annexes: z.array(annex).default([]),
    /** Title of the contents page before long annexes. */
    contentsTitle: words.default('DAFTAR ISI LAMPIRAN'),
    author: words,
  })
  .superRefine((decree, context) => {
    if (decree.stage === 'copy' && !decree.authentication) {
      context.addIssue('salinan memerlukan pengesahan Kepala Bagian Hukum')
    }
  })

/** What a caller writes; defaults may be left out. */
export type DecreeInput = z.input<typeof decreeViewModel>
export type DecreeView = z.output<typeof decreeViewModel>
export type Signature = DecreeView['signature']
export type Annex = DecreeView['annexes'][number]
export type Verification = NonNullable<DecreeView['verification']>
