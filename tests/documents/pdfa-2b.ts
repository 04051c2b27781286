import {
  dictionariesIn,
  objectsOf,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
} from './pdf-objects.ts'

/**
 * What a file has against ISO 19005-2 level B, each with its clause; empty for none. PDFBox judges 1b only and no
 * judge of 2b is in Debian or npm: these are the rules of 2b that files like ours touch, read from the objects as
 * qpdf tells them. What both levels share (metrics, encodings) is left to the judge of 1b on the same paper.
 */
export function faultsOf2b(bytes: Uint8Array): string[] {
  const file = objectsOf(bytes)
  const rules = [
    frame,
    catalogue,
    metadata,
    outputIntent,
    streams,
    dictionaries,
    fonts,
    annotations,
    contents,
  ]
  return rules.flatMap((rule) => rule(file, Buffer.from(bytes)))
}

function check(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault]
}

function frame({ trailer }: PdfObjects, bytes: Buffer): string[] {
  const [header = '', comment = ''] = bytes.toString('latin1', 0, 40).split('\n')
  return [
    ...check(/^%PDF-1\.[0-7]$/.test(header), '6.1.2: header'),
    ...check(/^%[\x80-\xff]{4}/.test(comment), '6.1.2: no comment of four bytes above 127 behind the header'),
    ...check(Array.isArray(trailer['/ID']), '6.1.3: no ID in the trailer'),
    ...check(trailer['/Encrypt'] === undefined, '6.1.3: encrypted'),
    ...check(/%%EOF\r?\n?$/.test(bytes.toString('latin1', bytes.length - 8)), '6.1.3: bytes behind the end'),
  ]
}

/** Entries of the catalogue that make a file depend on a program, on another file or on a choice of layers. */
const unwanted = {
  '/OCProperties': '6.9: optional content',
  '/AA': '6.5.2: actions of the document',
  '/Requirements': '6.11: requirements',
  '/NeedsRendering': '6.4.2: needs rendering',
} as const
const unwantedNames = {
  '/EmbeddedFiles': '6.8: embedded files, whose own conformance nobody judged',
  '/JavaScript': '6.5.1: scripts',
  '/AlternatePresentations': '6.10: alternate presentations',
} as const

function rootOf({ trailer, dictionary }: PdfObjects): PdfDictionary {
  return dictionary(trailer['/Root'])
}

function catalogue(file: PdfObjects): string[] {
  const root = rootOf(file)
  const names = file.dictionary(root['/Names'])
  const form = file.dictionary(root['/AcroForm'])
  return [
    ...Object.entries(unwanted).flatMap(([key, fault]) => check(root[key] === undefined, fault)),
    ...Object.entries(unwantedNames).flatMap(([key, fault]) => check(names[key] === undefined, fault)),
    ...check(form['/XFA'] === undefined, '6.4.2: XFA'),
    ...check(form['/NeedAppearances'] !== true, '6.4.1: NeedAppearances'),
  ]
}

function metadata(file: PdfObjects): string[] {
  const packet = file.object(rootOf(file)['/Metadata'])?.data?.toString('utf8') ?? ''
  const [processing = ''] = /<\?xpacket begin[^>]*\?>/.exec(packet) ?? []
  const spaces = [...packet.matchAll(/xmlns:(\w+)=/g)].map(([, prefix = '']) => prefix)
  const known = ['x', 'rdf', 'dc', 'xmp', 'pdf', 'pdfaid', 'xmpMM']
  const strange = spaces.filter((prefix) => !known.includes(prefix))
  return [
    ...check(processing !== '' && !/\b(?:bytes|encoding)=/.test(processing), '6.6.2.1: packet'),
    ...check(/<pdfaid:part>2<\/pdfaid:part>|pdfaid:part="2"/.test(packet), '6.6.4: part is not 2'),
    ...check(
      /<pdfaid:conformance>[ABU]<\/pdfaid:conformance>|pdfaid:conformance="[ABU]"/.test(packet),
      '6.6.4: no conformance',
    ),
    ...check(strange.length === 0, `6.6.2.3: ${strange.join(', ')} without an extension schema`),
  ]
}

function outputIntent(file: PdfObjects): string[] {
  const listed = rootOf(file)['/OutputIntents']
  const intents = (Array.isArray(listed) ? listed : []).map(file.dictionary)
  const own = intents.filter((intent) => intent['/S'] === '/GTS_PDFA1')
  const profile = file.object(own[0]?.['/DestOutputProfile'])
  return [
    ...check(own.length === 1, '6.2.3: not one output intent of PDF/A'),
    ...check(
      profile?.data?.toString('latin1', 16, 20) === 'RGB ' && file.dictionary(profile.id)['/N'] === 3,
      '6.2.3: the output intent holds no RGB profile',
    ),
  ]
}

const filters = ['/FlateDecode', '/DCTDecode', '/RunLengthDecode', '/ASCIIHexDecode', '/ASCII85Decode']

function streams({ all }: PdfObjects): string[] {
  return all.flatMap(({ id, value, data }) => {
    if (data === null) return []
    const [dictionary = {}] = dictionariesIn(value)
    const strange = [dictionary['/Filter'] ?? []].flat().filter((name) => !filters.includes(String(name)))
    return [
      ...check(dictionary['/F'] === undefined, `6.1.7.1: ${id} lies in another file`),
      // JPEG 2000 is allowed under rules that nothing of ours was held against.
      ...check(strange.length === 0, `6.1.7.2: ${id} is packed by ${strange.join(', ')}`),
    ]
  })
}

const blendModes = [undefined, '/Normal', '/Compatible']
const actions = ['/GoTo', '/GoToR', '/URI', '/Named', '/SubmitForm']

/** Graphics states, pictures, forms and actions, wherever they are. */
function dictionaries({ all, object }: PdfObjects): string[] {
  return all.flatMap(({ id, value }) =>
    [...dictionariesIn(value)].flatMap((each) => [
      ...check(each['/TR'] === undefined && each['/HTP'] === undefined, `6.2.5: transfer function in ${id}`),
      ...check(each['/Alternates'] === undefined && each['/OPI'] === undefined, `6.2.8.1: stand-in in ${id}`),
      ...check(each['/Interpolate'] !== true, `6.2.8.1: interpolated picture ${id}`),
      ...check(
        each['/Subtype'] !== '/PS' && each['/Ref'] === undefined,
        `6.2.9: PostScript or reference in ${id}`,
      ),
      ...check(each['/EF'] === undefined, `6.8: embedded file in ${id}`),
      ...check(each['/PresSteps'] === undefined, `6.10: presentation steps in ${id}`),
      // Within an output intent in RGB, a group says in which space it blends, or blends in that one.
      ...check(groupIsOurs(each['/Group'], object), `6.2.10: ${id} blends in another space`),
      ...check(
        blendModes.includes(each['/BM'] as string | undefined),
        `6.2.10: ${id} blends by ${each['/BM']}`,
      ),
      ...check(
        each['/Type'] !== '/Action' && !(typeof each['/S'] === 'string' && each['/Next'] !== undefined)
          ? true
          : actions.includes(String(each['/S'])),
        `6.5.1: action ${String(each['/S'])} in ${id}`,
      ),
    ]),
  )
}

function groupIsOurs(group: PdfValue | undefined, object: PdfObjects['object']): boolean {
  if (group === undefined) return true
  const [dictionary = {}] = dictionariesIn(object(group)?.value ?? group)
  return [undefined, '/DeviceRGB', '/DeviceGray'].includes(dictionary['/CS'] as string | undefined)
}

/** Fonts are embedded, in a kind that PDF/A-2 knows; a CID font says which glyph a code is. */
function fonts(file: PdfObjects): string[] {
  return file.all.flatMap(({ id, value }) => {
    const font = file.dictionary(value)
    if (font['/Type'] !== '/Font' || font['/Subtype'] === '/Type0') {
      if (font['/Subtype'] !== '/Type0') return []
      return check(
        ['/Identity-H', '/Identity-V'].includes(String(font['/Encoding'])),
        `6.2.11.3.3: CMap of ${id}`,
      )
    }
    const descriptor = file.dictionary(font['/FontDescriptor'])
    const open = file.dictionary(descriptor['/FontFile3'])['/Subtype']
    const program = descriptor['/FontFile2'] ?? descriptor['/FontFile3'] ?? descriptor['/FontFile']
    const kinds = [undefined, '/Type1C', '/CIDFontType0C', '/OpenType']
    const isMapped = font['/Subtype'] !== '/CIDFontType2' || font['/CIDToGIDMap'] !== undefined
    return [
      ...check(
        file.object(program)?.data?.length !== undefined,
        `6.2.11.4.1: ${String(font['/BaseFont'])} is not embedded`,
      ),
      ...check(
        kinds.includes(open as string | undefined),
        `6.2.11.4.1: ${id} is embedded as ${String(open)}`,
      ),
      ...check(isMapped, `6.2.11.3.2: ${id} has no CIDToGIDMap`),
    ]
  })
}

const drawn = ['/Link', '/Text', '/FreeText', '/Widget', '/Popup', '/Stamp']

function annotations(file: PdfObjects): string[] {
  return file.all.flatMap(({ id, value }) => {
    const annotation = file.dictionary(value)
    const kind = annotation['/Subtype']
    if (annotation['/Type'] !== '/Annot') return []
    const flags = Number(annotation['/F'] ?? 0)
    const [left = 0, top = 0, right = 0, bottom = 0] = [annotation['/Rect'] ?? []].flat().map(Number)
    const isNothing = left === right && top === bottom
    return [
      ...check(drawn.includes(String(kind)), `6.3.1: annotation ${String(kind)}`),
      // Print is set; Invisible, Hidden, NoView and ToggleNoView are not.
      ...check(kind === '/Popup' || (flags & 0b100100111) === 0b100, `6.3.2: flags ${flags} of ${id}`),
      ...check(
        isNothing || ['/Link', '/Popup'].includes(String(kind)) || annotation['/AP'] !== undefined,
        `6.3.3: ${id} has no appearance`,
      ),
      ...check(kind !== '/Widget' || annotation['/AA'] === undefined, `6.4.1: actions of the field ${id}`),
    ]
  })
}

/** Operators of a page: nothing in CMYK, no other rendering intent, and not too deep (6.1.13). */
function contents(file: PdfObjects): string[] {
  const pages = file.all
    .map(({ value }) => file.dictionary(value))
    .filter((each) => each['/Type'] === '/Page')
  return pages.flatMap((page, index) => {
    const pieces = [page['/Contents'] ?? []]
      .flat()
      .map((piece) => file.object(piece)?.data?.toString('latin1') ?? '')
    const content = pieces.join('\n').replace(/<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\)])*\)/g, '')
    let depth = 0
    let deepest = 0
    for (const [operator] of content.matchAll(/(?<=^|\s)[qQ](?=\s|$)/g)) {
      depth += operator === 'q' ? 1 : -1
      deepest = Math.max(deepest, depth)
    }
    return [
      ...check(!/(?:^|\s)[\d.]+\s+[kK](?:\s|$)/.test(content), `6.2.4.3: page ${index + 1} in CMYK`),
      ...check(!/\sri(?:\s|$)/.test(content), `6.2.6: page ${index + 1} names a rendering intent`),
      ...check(depth === 0 && deepest <= 28, `6.1.13: page ${index + 1} saves its state ${deepest} deep`),
    ]
  })
}
