import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { FAMILY } from './register-fonts.ts'

interface FrameProps {
  children: ReactNode
  pageNumber?: number
}

/**
 * The head of a decree's page: "- 2 -" at the top centre from the second page on, and the word of its stage
 * in the upper right corner. Made once for each document because react-pdf hands a layout only its numbers.
 */
export function decreeFrame(look: {
  top: number
  right: number
  size: number
  label: string
  onEveryPage: boolean
}) {
  return function DecreeFrame({ children, pageNumber = 1 }: FrameProps) {
    const labelled = look.label !== '' && (look.onEveryPage || pageNumber === 1)
    return [
      <View
        key="head"
        style={{ position: 'absolute', top: look.top, left: 0, right: 0, height: look.size * 1.5 }}
      >
        {pageNumber > 1 ? (
          <Text
            style={{ fontFamily: FAMILY.serif, fontSize: look.size, lineHeight: 1.25, textAlign: 'center' }}
          >
            {`- ${pageNumber} -`}
          </Text>
        ) : null}
      </View>,
      labelled ? (
        <View key="stage" style={{ position: 'absolute', top: look.top, right: look.right }}>
          <Text
            style={{ fontFamily: FAMILY.serif, fontWeight: 'bold', fontSize: look.size, lineHeight: 1.25 }}
          >
            {look.label}
          </Text>
        </View>
      ) : null,
      <View key="body" style={{ flexGrow: 1 }}>
        {children}
      </View>,
    ]
  }
}
