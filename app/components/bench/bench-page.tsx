import type { ReviewCount, ReviewQueueCount } from '#app/text/counts.ts'
import { benchLine } from '#app/text/initiative-review.ts'
import { reviewText, savedSentence, waitingLead } from '#app/text/review.ts'
import { withQuery } from '../address-query.ts'
import { TextLink } from '../button.tsx'
import { type Facet, FilterBar, type FilterBarProps } from '../filter-bar.tsx'
import type { FormState } from '../form/form-state.ts'
import { ListTools } from '../list-tools.tsx'
import { Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { ReviewQueue } from '../review-queue.tsx'
import { NothingYet } from '../section.tsx'
import { type BenchCard, BenchCardColumns } from './bench-card.tsx'
import { BenchKeys } from './bench-keys.tsx'
import { BenchList, type BenchListProps } from './bench-list.tsx'
import { EmptyDossiers } from './empty-dossiers.tsx'

export interface ReviewBenchPageProps {
  bench:
    | (Pick<BenchListProps, 'list'> & {
        reviewer: string | null
        reviewDueOn: string | null
        count: ReviewCount
        queue: ReviewQueueCount
        waitingShown: number
        facets: Facet[]
        before: string | null
        after: string | null
      })
    | null
  card: BenchCard | null
  emptyDossiers: { submissionId: string; organisation: string }[]
  /** The application whose opinion was just saved. */
  savedName: string | null
  /** Initiatives of the roadmap that wait for the reader's office; null where it gives no opinion on them now. */
  initiatives: number | null
  views: NonNullable<FilterBarProps['savedViews']>
  search: string
  commandId: string
  state: FormState | undefined
}

/** The review bench: list, card, form. */
export function ReviewBenchPage({
  bench,
  card,
  savedName,
  search,
  commandId,
  state,
  ...rest
}: ReviewBenchPageProps) {
  if (bench === null)
    return (
      <ReaderPage current="review" title={reviewText.title}>
        <NothingYet sentence={reviewText.noCycle} />
      </ReaderPage>
    )
  const filters = withQuery(search, { butir: null, tersimpan: null })
  const lead =
    bench.count.submitted === 0
      ? reviewText.nothingYet
      : bench.reviewer === null
        ? reviewText.readOnly
        : waitingLead(bench.count, bench.reviewDueOn)
  const hrefOf = (itemId: string | null) =>
    itemId === null ? null : withQuery(search, { butir: itemId, tersimpan: null })
  return (
    <ReaderPage
      current="review"
      title={reviewText.title}
      lead={
        bench.count.submitted === 0 ? (
          lead
        ) : (
          <>
            {lead} <ReviewQueue queue={bench.queue} />
          </>
        )
      }
      isWide
    >
      {savedName ? (
        <Notice tone="good" isNews>
          {savedSentence(savedName, bench.count.waiting)}
        </Notice>
      ) : null}
      {rest.initiatives === null ? null : (
        <p className="mt-4">
          <TextLink href="/peta-rencana/telaah">{benchLine(rest.initiatives)}</TextLink>
        </p>
      )}
      <EmptyDossiers dossiers={rest.emptyDossiers} commandId={commandId} state={state} />
      {bench.count.submitted > 0 ? (
        <>
          <FilterBar
            facets={bench.facets}
            search={filters}
            searchLabel={reviewText.searchLabel}
            savedViews={rest.views}
          />
          <ListTools list="telaah" search={filters} commandId={commandId} hasViews={rest.views.length > 0} />
          <div className="grid gap-x-7 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)_19rem] print:block">
            <div className="lg:row-span-2 xl:row-span-1">
              <BenchList list={bench.list} search={search} />
              {bench.waitingShown > 1 ? (
                <p className="on-screen mt-4 max-lg:mb-5">
                  <TextLink href={`/telaah/massal${filters}`}>
                    {reviewText.bulk} ({bench.waitingShown})
                  </TextLink>
                </p>
              ) : null}
              <div className="mt-4 max-lg:hidden">
                <BenchKeys before={hrefOf(bench.before)} after={hrefOf(bench.after)} />
              </div>
            </div>
            {card ? <BenchCardColumns card={card} commandId={commandId} state={state} /> : null}
          </div>
        </>
      ) : null}
    </ReaderPage>
  )
}
