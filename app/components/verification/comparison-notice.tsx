import { verificationText } from '#app/text/verification.ts'
import { Notice } from '../notice.tsx'

interface ComparisonNoticeProps {
  result: { tone: 'good' | 'danger'; sentence: string; sha256: string; signatures: string[] }
}

/** Whether the file that was chosen is the one that is kept, and what its own signatures say. */
export function ComparisonNotice({ result }: ComparisonNoticeProps) {
  return (
    <Notice tone={result.tone} title={result.sentence} isNews>
      <ul className="grid gap-1">
        {result.signatures.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-2 break-all text-14">
        {verificationText.hash}: {result.sha256}
      </p>
    </Notice>
  )
}
