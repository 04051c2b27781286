/** Standard structure types of ISO 32000-1, 14.8.4, as far as our documents use them. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Figure'

/**
 * What a mark means to a reading program: one element of the document's structure. A description only; the
 * element comes into being with the first mark drawn under it, so the structure has the order of reading.
 * The same object on several pages is one element that runs over them.
 */
export interface Tag {
  role: Role
  /** The element it belongs to; the document itself when left out. */
  parent?: Tag | undefined
  /** Columns a cell of a table takes. */
  span?: number
  /** What a picture shows, in words. */
  alternative?: string
}
