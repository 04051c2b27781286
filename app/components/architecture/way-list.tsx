import { architectureText as text } from '#app/text/architecture.ts'
import { comparisonText } from '#app/text/architecture-comparison.ts'
import { codeText } from '#app/text/codes.ts'
import { matrixText } from '#app/text/data-matrix.ts'
import { processText } from '#app/text/process-gaps.ts'
import { relationText } from '#app/text/relations.ts'
import { serviceText } from '#app/text/service-map.ts'
import { TextLink } from '../button.tsx'

const ways = [
  { href: '/arsitektur/objek', label: text.list },
  { href: '/arsitektur/belum-terhubung', label: relationText.orphans },
  { href: '/arsitektur/belum-berkode', label: codeText.unmapped },
  { href: '/arsitektur/peta-layanan', label: serviceText.title },
  { href: '/arsitektur/matriks', label: matrixText.title },
  { href: '/arsitektur/celah-proses', label: processText.title },
  { href: '/arsitektur/perbandingan', label: comparisonText.link },
  { href: '/arsitektur/kode', label: codeText.title },
]

/** The other ways of looking at the architecture. */
export function WayList() {
  return (
    <nav aria-label={text.views} className="on-screen mt-5">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {ways.map(({ href, label }) => (
          <li key={href} className="flex min-h-11 items-center sm:min-h-9">
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const files = [
  { href: '/arsitektur/hubungan/unduh.csv', label: text.relationCsv },
  { href: '/arsitektur/hubungan/unduh.json', label: text.relationJson },
  { href: '/arsitektur/archimate.xml', label: text.archimate },
]

/** What of the whole architecture is taken away as a file; its lists have theirs on their own pages. */
export function FileList() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {files.map(({ href, label }) => (
        <li key={href} className="flex min-h-11 items-center sm:min-h-9">
          <TextLink href={href}>{label}</TextLink>
        </li>
      ))}
    </ul>
  )
}
