import { execFileSync } from 'node:child_process'
import { compact } from '#app/documents/printable.ts'
import { workbookLimits } from '#app/exchange/workbook/workbook.ts'
import { openZip } from '#app/exchange/workbook/zip-directory.ts'

/** What stands in the parts of an office file, in order, without blanks. Each part must be well-formed XML. */
export function wordsIn(file: Uint8Array, parts: RegExp): string[] {
  const zip = openZip(Buffer.from(file), workbookLimits)
  return zip.names
    .filter((name) => parts.test(name))
    .map((name) => {
      const xml = zip.unpack(name)
      execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: xml })
      const text = xml
        .toString('utf8')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
      return compact(text)
    })
}
