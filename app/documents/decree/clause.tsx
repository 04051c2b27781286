import { View } from '@react-pdf/renderer'
import type { Tag } from '../layout/tag.ts'
import { Paragraph, TextLine } from '../primitives/paragraph.tsx'
import type { Look } from './look.ts'

interface ClauseProps {
  look: Look
  /** Menimbang, KESATU …; empty on the items after the first. */
  label: string
  /** a., 1. …; empty when the text begins at the colon. */
  letter: string
  children: string
  /** The list of all clauses. */
  list: Tag
}

/**
 * One entry of a decree's body: label, colon, letter and text in columns, the text hanging. Every cell is a
 * View around its lines: a bare text beside a shorter one loses lines at a page break in this renderer.
 */
export function Clause({ look, label, letter, children, list }: ClauseProps) {
  const { columns, size, leading } = look
  const width = look.textWidth - columns.label - columns.colon - (letter === '' ? 0 : columns.letter)
  const item: Tag = { role: 'LI', parent: list }
  const name: Tag = { role: 'Lbl', parent: item }
  const cell = (text: string, space: number) => (
    <TextLine
      line={{ text, wordSpacing: 0 }}
      face="serif"
      size={size}
      leading={leading}
      width={space}
      tag={name}
    />
  )
  return (
    <View style={{ flexDirection: 'row', marginBottom: look.itemSpacing }}>
      <View style={{ width: columns.label }}>{label === '' ? null : cell(label, columns.label)}</View>
      <View style={{ width: columns.colon }}>{label === '' ? null : cell(':', columns.colon)}</View>
      {letter === '' ? null : <View style={{ width: columns.letter }}>{cell(letter, columns.letter)}</View>}
      <View style={{ width }}>
        <Paragraph
          text={children}
          size={size}
          leading={leading}
          width={width}
          tag={{ role: 'LBody', parent: item }}
        />
      </View>
    </View>
  )
}

interface GroundsProps {
  look: Look
  label: string
  items: readonly { label: string; text: string }[]
  list: Tag
}

/** Menimbang, Mengingat or Memperhatikan: the label beside the first item, the others below it. */
export function Grounds({ look, label, items, list }: GroundsProps) {
  return items.map((item, index) => (
    <Clause key={item.label} look={look} label={index === 0 ? label : ''} letter={item.label} list={list}>
      {item.text}
    </Clause>
  ))
}
