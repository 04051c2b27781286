import { errorText } from '#app/text/board.ts'
import { ButtonLink } from './button.tsx'
import { ReaderPage } from './reader-page.tsx'

/** A page that says one thing: what happened and what to do. */
export function MessagePage({ title, lead }: { title: string; lead: string }) {
  return (
    <ReaderPage current={null} title={title} lead={lead}>
      <ButtonLink href="/">{errorText.home}</ButtonLink>
    </ReaderPage>
  )
}
