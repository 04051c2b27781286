import { errorText } from '#app/text/board.ts'
import { ButtonLink } from './button.tsx'
import { FormActions } from './form/submit-button.tsx'
import { ReaderPage } from './reader-page.tsx'

export interface MessagePageProps {
  title: string
  lead: string
  /** More sentences, a line each. */
  details?: readonly string[]
  /** The page that can be opened again; null where that leads nowhere. */
  page?: string | null
}

/** A page that says one thing: what happened and what to do; the reader's own places stay beside it. */
export function MessagePage({ title, lead, details = [], page = null }: MessagePageProps) {
  const more = details.filter((sentence) => sentence !== lead)
  return (
    <ReaderPage current={null} title={title} lead={lead}>
      {more.length > 0 ? (
        <ul className="mb-6 list-disc pl-5">
          {more.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <FormActions>
        {page === null ? null : <ButtonLink href={page}>{errorText.again}</ButtonLink>}
        <ButtonLink href="/" look={page === null ? 'primary' : 'secondary'}>
          {errorText.home}
        </ButtonLink>
      </FormActions>
    </ReaderPage>
  )
}
