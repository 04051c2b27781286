import { z } from 'zod'
import { tableDeclaration } from '../layout/table-declaration.ts'
import { detail, letterhead } from '../letter.ts'
import { normaliseText, printable, words } from '../printable.ts'

/** A stretch of a paragraph; blanks at its ends are kept, because the next stretch follows on them. */
const run = z.object({
  kind: z.enum(['same', 'deleted', 'added']),
  text: z
    .string()
    .max(20_000)
    .transform(
      (text) => `${/^\s/.test(text) ? ' ' : ''}${normaliseText(text)}${/\s$/.test(text) ? ' ' : ''}`,
    ),
})

/** Who signs: office, room for the pen or a mark in its place, name, lines below it such as the NIP. */
const signatory = z.object({
  /** "Malang, 8 Agustus 2026"; empty where the text above says it. */
  place: printable.default(''),
  official: words,
  mark: printable.default(''),
  name: words,
  below: z.array(words).max(3).default([]),
})

const block = z.discriminatedUnion('kind', [
  /** A part of the paper with a bookmark; `startsPage` begins a new sheet. */
  z.object({
    kind: z.literal('heading'),
    text: words,
    level: z.union([z.literal(1), z.literal(2)]).default(2),
    startsPage: z.boolean().default(false),
  }),
  /** Lines of a text stand as they were broken; `justify` fills them. */
  z.object({
    kind: z.literal('paragraph'),
    text: words,
    look: z.enum(['plain', 'strong', 'small', 'right']).default('plain'),
    justify: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('details'), items: z.array(detail).min(1).max(40) }),
  z.object({ kind: z.literal('list'), items: z.array(z.object({ label: words, text: words })).min(1) }),
  z.object({
    kind: z.literal('table'),
    table: tableDeclaration,
    size: z.number().min(6).max(12).default(9),
  }),
  /** A sentence in a frame that nobody may overlook. */
  z.object({ kind: z.literal('notice'), text: words }),
  /** Counts as bars of one scale; `words` is the figure as it is read. */
  z.object({
    kind: z.literal('bars'),
    title: words,
    items: z
      .array(z.object({ label: words, value: z.number().min(0), words }))
      .min(1)
      .max(40),
  }),
  /** A paragraph with what was taken out struck through and what was put in underlined, under its name. */
  z.object({ kind: z.literal('changes'), label: words, runs: z.array(run).min(1) }),
  /** One signs at the right; two beside each other; more in a second row. Never alone on a page. */
  z.object({ kind: z.literal('signatures'), by: z.array(signatory).min(1).max(4) }),
])

/**
 * A form or letter of the office: letterhead, title, and blocks from top to bottom. Opinions, desk sheets, the
 * catalogue, the case file, letters and minutes are all this, with other words. Everything already written.
 */
export const formViewModel = z.object({
  /** Date and time the bytes carry, ISO. */
  documentDate: z.iso.datetime(),
  author: words,
  /** What the file is called, and the foot of each page. */
  name: words,
  letterhead: letterhead.optional(),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  /** Centred under the letterhead; empty on a letter. */
  title: printable.default(''),
  number: printable.default(''),
  /** Title of a page of contents after the first sheet; empty for none. */
  contentsTitle: printable.default(''),
  blocks: z.array(block).min(1).max(20_000),
})

export type FormInput = z.input<typeof formViewModel>
export type FormView = z.output<typeof formViewModel>
export type FormBlock = FormView['blocks'][number]
export type Signatory = z.output<typeof signatory>
