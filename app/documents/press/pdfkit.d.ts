/** The part of pdfkit that the press rests on; what is unpublished in it is named in docs/decisions/0013. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit'

  /** An indirect object; written into the file when it is ended. */
  export interface Reference {
    readonly id: number
    readonly data: Record<string, unknown>
    end(chunk?: Uint8Array | string): void
  }

  /** A font of the file: which glyphs of it are used, how wide they are and what they mean. */
  export interface EmbeddedFont {
    readonly id: string
    readonly subset: { includeGlyph(glyph: number): number }
    readonly scale: number
    widths: (number | undefined)[]
    unicode: (number[] | undefined)[]
    ref(): Reference
  }

  export interface EmbeddedImage {
    readonly label: string
    readonly width: number
    readonly height: number
    obj: Reference | null
    embed(document: PDFDocument): void
  }

  export interface DocumentOptions {
    autoFirstPage: false
    font: null
    compress: boolean
    displayTitle: boolean
    lang: string
    pdfVersion: '1.4' | '1.7'
    subset: 'PDF/A-1b' | 'PDF/A-2b'
    info: Record<string, string | Date>
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions)
    info: Record<string, string | Date>
    ref(data?: Record<string, unknown>): Reference
    font(source: Font, name: string): this
    openImage(source: string): EmbeddedImage
    read(): Uint8Array | null
    end(): void
    readonly _font: EmbeddedFont
    readonly _id: Uint8Array
    readonly _info: Reference
    readonly _offsets: (number | null)[]
    _offset: number
    readonly _root: Reference & {
      data: { Pages: { data: { Kids: Reference[]; Count: number } }; Names: Reference } & Record<
        string,
        unknown
      >
    }
    _write(data: Uint8Array | string): void
    _finalize(): void
    _addInfo(): void
  }
}
