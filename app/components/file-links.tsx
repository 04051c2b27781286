import { viewText as text } from '#app/text/lists.ts'
import { withQuery } from './address-query.ts'
import { TextLink } from './button.tsx'

interface FileLinksProps {
  /** The address of the list. */
  path: string
  /** The query of this page: the files hold what it finds, all pages of it. */
  search: string
  /** What they hold, read aloud after the words of the links. */
  about: string
}

/** A list as a file, in each of the formats a list is given in. */
export function FileLinks({ path, search, about }: FileLinksProps) {
  return (['csv', 'json'] as const).map((format) => (
    <span key={format} className="inline-flex min-h-11 items-center">
      <TextLink href={`${path}/unduh.${format}${withQuery(search, {})}`} about={about}>
        {text[format]}
      </TextLink>
    </span>
  ))
}
