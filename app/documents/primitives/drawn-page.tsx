import { Canvas, Image, Page } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { DrawnPage, Mark } from '../layout/page.ts'
import { INK } from '../theme.ts'
import type { Painter } from './painter.ts'
import { setFace } from './set-face.ts'

function paintMark(painter: Painter, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      setFace(painter, mark.face).fontSize(mark.size).fillColor(INK)
      painter.text(mark.text, mark.x, mark.y, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(mark.wordSpacing === undefined ? {} : { wordSpacing: mark.wordSpacing }),
      })
      return
    case 'line':
      painter
        .lineWidth(mark.width)
        .strokeColor(INK)
        .moveTo(mark.x1, mark.y1)
        .lineTo(mark.x2, mark.y2)
        .stroke()
      return
    case 'box':
      if (mark.fill !== undefined) {
        painter.fillColor(mark.fill).rect(mark.x, mark.y, mark.width, mark.height).fill()
      }
      if (mark.stroke !== undefined) {
        painter.lineWidth(mark.stroke).strokeColor(INK).rect(mark.x, mark.y, mark.width, mark.height).stroke()
      }
      return
    case 'image':
      return
  }
}

interface DrawnPageProps {
  page: DrawnPage
  layout?: (props: { children: ReactNode; pageNumber?: number }) => ReactNode
}

/** One printed page whose marks were placed beforehand; the renderer has nothing left to lay out. */
export function DrawnPageView({ page, layout }: DrawnPageProps) {
  const size = { width: page.width, height: page.height }
  const paint = (painter: Painter) => {
    for (const mark of page.marks) paintMark(painter, mark)
    return null
  }
  return (
    <Page wrap={false} size={size} {...(layout ? { layout } : {})}>
      <Canvas paint={paint} style={size} />
      {page.marks.map((mark) =>
        mark.kind === 'image' ? (
          <Image
            key={`${mark.x} ${mark.y}`}
            src={mark.source}
            style={{
              position: 'absolute',
              left: mark.x,
              top: mark.y,
              width: mark.width,
              height: mark.height,
            }}
          />
        ) : null,
      )}
    </Page>
  )
}
