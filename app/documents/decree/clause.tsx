import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { FAMILY } from '../primitives/register-fonts.ts'
import type { Look } from './look.ts'

export function bodyText(look: Look) {
  return { fontFamily: FAMILY.serif, fontSize: look.size, lineHeight: look.leading / look.size }
}

interface ClauseProps {
  look: Look
  /** Menimbang, KESATU …; empty on the items after the first. */
  label: string
  /** a., 1. …; empty when the text begins at the colon. */
  letter: string
  /** How deep the letter's column begins: the items of a dictum stand where its text stands. */
  children: ReactNode
}

/**
 * One entry of a decree's body: label, colon, letter and text in columns, the text hanging. Every cell is a
 * View around its Text: a bare Text beside a shorter one loses lines at a page break in this renderer.
 */
export function Clause({ look, label, letter, children }: ClauseProps) {
  const text = bodyText(look)
  const { columns } = look
  return (
    <View style={{ flexDirection: 'row', marginBottom: look.itemSpacing }}>
      <View style={{ width: columns.label }}>{label === '' ? null : <Text style={text}>{label}</Text>}</View>
      <View style={{ width: columns.colon }}>{label === '' ? null : <Text style={text}>:</Text>}</View>
      {letter === '' ? null : (
        <View style={{ width: columns.letter }}>
          <Text style={text}>{letter}</Text>
        </View>
      )}
      <View style={{ flex: 1 }}>
        <Text style={{ ...text, textAlign: 'justify' }}>{children}</Text>
      </View>
    </View>
  )
}

interface GroundsProps {
  look: Look
  label: string
  items: readonly { label: string; text: string }[]
}

/** Menimbang, Mengingat or Memperhatikan: the label beside the first item, the others below it. */
export function Grounds({ look, label, items }: GroundsProps) {
  return items.map((item, index) => (
    <Clause key={item.label} look={look} label={index === 0 ? label : ''} letter={item.label}>
      {item.text}
    </Clause>
  ))
}
