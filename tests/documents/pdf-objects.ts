import { fileOf, run } from './tools.ts'

/** A value of a PDF as qpdf tells it: names begin with "/", references end in " R", texts with "u:" or "b:". */
export type PdfValue = string | number | boolean | null | PdfValue[] | PdfDictionary
export interface PdfDictionary {
  [key: string]: PdfValue
}

/** An object of the file; `data` are the unpacked bytes of a stream. */
export interface PdfObject {
  id: string
  value: PdfValue
  data: Buffer | null
}

/** The objects of a file as another program reads them. */
export interface PdfObjects {
  all: PdfObject[]
  trailer: PdfDictionary
  /** The dictionary behind a value, through references; empty where there is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary
  /** The object behind a reference. */
  object(value: PdfValue | undefined): PdfObject | undefined
}

interface Told {
  qpdf: [unknown, Record<string, { value?: PdfValue; stream?: { dict: PdfDictionary; data: string } }>]
}

export function objectsOf(bytes: Uint8Array): PdfObjects {
  const asked = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const { qpdf } = JSON.parse(run('qpdf', [...asked, fileOf(bytes)])) as Told
  const all: PdfObject[] = []
  let trailer: PdfDictionary = {}
  for (const [key, { value = null, stream }] of Object.entries(qpdf[1])) {
    if (key === 'trailer') trailer = isDictionary(value) ? value : {}
    else if (stream === undefined) all.push({ id: key.slice(4), value, data: null })
    else all.push({ id: key.slice(4), value: stream.dict, data: Buffer.from(stream.data, 'base64') })
  }
  const byId = new Map(all.map((object) => [object.id, object]))
  const object = (value: PdfValue | undefined) => (typeof value === 'string' ? byId.get(value) : undefined)
  return {
    all,
    trailer,
    object,
    dictionary: (value) => {
      const found = object(value)?.value ?? value
      return found !== undefined && isDictionary(found) ? found : {}
    },
  }
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every dictionary of an object, those within it too. */
export function* dictionariesIn(value: PdfValue): Generator<PdfDictionary> {
  if (Array.isArray(value)) for (const each of value) yield* dictionariesIn(each)
  else if (isDictionary(value)) {
    yield value
    for (const each of Object.values(value)) yield* dictionariesIn(each)
  }
}
