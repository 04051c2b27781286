import type { EvidenceType } from '#workflows/catalogue/evidence-file.ts'
import type { FileBytes } from './file-bytes.ts'
import { refusedAs } from './refusals.ts'
import { type ZipParts, zipParts } from './zip-parts.ts'

const macros =
  /(^|\/)(vbaproject\.bin|vbadata\.xml)$|(^|\/)macrosheets\/|(^|\/)scripts\/.|^basic\/[^/]+\/(?!script-l[bc]\.xml$)[^/]+\.xml$/i
const embedded =
  /(^|\/)activex\/|oleobject[^/]*\.bin$|(^|\/)embeddings\/[^/]*\.bin$|\.(exe|dll|com|scr|msi|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk|jar|sh|html?)$/i

/** Which office document an archive is. Throws FileRefused for any other archive and for what acts when it is opened. */
export async function officeType(file: FileBytes): Promise<EvidenceType> {
  const archive = await zipParts(file)
  const { parts } = archive
  if (parts.some(({ isEncrypted }) => isEncrypted)) throw refusedAs('encrypted')
  const names = parts.map(({ name }) => name.replaceAll('\\', '/'))
  const type = names.includes('[Content_Types].xml')
    ? await openXmlType(archive)
    : await openDocumentType(archive)
  if (names.some((name) => macros.test(name))) throw refusedAs('macros')
  if (names.some((name) => embedded.test(name))) throw refusedAs('embedded')
  await refuseRemoteTemplate(archive)
  return type
}

async function openXmlType({ text, parts }: ZipParts): Promise<EvidenceType> {
  const types = (await text('[Content_Types].xml')) ?? ''
  if (/macroEnabled/i.test(types)) throw refusedAs('macros')
  const has = (name: string) => parts.some((part) => part.name === name)
  if (/spreadsheetml\.(sheet|template)\.main\+xml/.test(types) && has('xl/workbook.xml')) return 'xlsx'
  if (/wordprocessingml\.(document|template)\.main\+xml/.test(types) && has('word/document.xml'))
    return 'docx'
  if (/presentationml/.test(types)) throw refusedAs('slides')
  throw refusedAs(/ms-excel\.sheet\.binary|visio/.test(types) ? 'other-office' : 'archive')
}

/** An OpenDocument file says first of all, not packed, what it is. */
async function openDocumentType({ parts, text }: ZipParts): Promise<EvidenceType> {
  const [first] = [...parts].sort((one, other) => one.offset - other.offset)
  if (first?.name !== 'mimetype' || first.method !== 0) throw refusedAs('archive')
  const type = ((await text('mimetype')) ?? '').trim()
  if (!type.startsWith('application/vnd.oasis.opendocument.')) throw refusedAs('archive')
  const manifest = (await text('META-INF/manifest.xml')) ?? ''
  if (/encryption-data/.test(manifest)) throw refusedAs('encrypted')
  if (/opendocument\.spreadsheet(-template)?$/.test(type)) return 'ods'
  if (/opendocument\.text(-template)?$/.test(type)) return 'odt'
  throw refusedAs(/opendocument\.presentation/.test(type) ? 'slides' : 'other-office')
}

async function refuseRemoteTemplate({ text }: ZipParts): Promise<void> {
  const relations = (await text('word/_rels/settings.xml.rels')) ?? ''
  const isRemote = [...relations.matchAll(/<[^>]*attachedTemplate[^>]*>/g)].some(
    ([tag]) =>
      /TargetMode\s*=\s*["']External["']/i.test(tag) &&
      /Target\s*=\s*["'](https?:|\\\\|file:\/\/[^/])/i.test(tag),
  )
  if (isRemote) throw refusedAs('remote-template')
}
