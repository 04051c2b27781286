import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { TextLink } from '#app/components/button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { CodeForm } from '#app/components/verification/code-form.tsx'
import { jdihText } from '#app/text/jdih.ts'
import { pageTitle } from '#app/text/ui.ts'
import { verificationText } from '#app/text/verification.ts'
import { printedCode, typedCode } from '#app/text/verification-code.ts'

/** For who has a paper and no camera: the code is typed, and leads to the page that the QR leads to. */
export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('kode')
  const code = typed === null ? null : typedCode(typed)
  if (code !== null) throw safeRedirect(`/v/${printedCode(code)}`)
  return respond({ typed, error: typed === null ? null : verificationText.notCode })
}

export const meta: MetaFunction = () => pageTitle(verificationText.title)

export default function VerificationSearchPage() {
  const { typed, error } = useLoaderData<typeof loader>()
  return (
    <ReaderPage current={null} title={verificationText.title} lead={verificationText.lead}>
      <CodeForm typed={typed} error={error} />
      <p className="mt-10 text-14">
        <TextLink href="/jdih">{jdihText.title}</TextLink>
      </p>
    </ReaderPage>
  )
}
