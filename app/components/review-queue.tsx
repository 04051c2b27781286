import { queueHint, queueParts, queueTotal, type ReviewQueueCount } from '#app/text/counts.ts'
import { TextLink } from './button.tsx'

/** How many dossiers wait for opinions, by what they wait for, each part a way to its list. */
export function ReviewQueue({ queue }: { queue: ReviewQueueCount }) {
  const { notStarted, inReview } = queueParts(queue)
  const parts = [
    { stage: 'submitted', words: notStarted },
    { stage: 'inReview', words: inReview },
  ].flatMap(({ stage, words }) => (words === null ? [] : [{ stage, words }]))
  const hint = queueHint(queue)
  return (
    <>
      <strong className="font-semibold text-ink">{queueTotal(queue)}</strong>
      {parts.map(({ stage, words }, index) => (
        <span key={stage}>
          {index === 0 ? ': ' : ', '}
          <TextLink href={`/pengajuan?tahap=${stage}`}>{words}</TextLink>
        </span>
      ))}
      {parts.length === 0 ? '' : '.'}
      {hint === null ? null : ` ${hint}`}
    </>
  )
}
