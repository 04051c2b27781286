/** The part of react-pdf's canvas painter that is used here. */
export interface Painter {
  font(path: string, name?: string): Painter
  fontSize(size: number): Painter
  fillColor(colour: string): Painter
  strokeColor(colour: string): Painter
  lineWidth(points: number): Painter
  rect(x: number, y: number, width: number, height: number): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  fill(): Painter
  stroke(): Painter
  text(
    text: string,
    x: number,
    y: number,
    options: { lineBreak: false; baseline: 'alphabetic'; wordSpacing?: number },
  ): Painter
}
