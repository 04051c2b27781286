import { bulkDone, bulkListTitle, reviewText } from '#app/text/review.ts'
import { withQuery } from '../address-query.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { ConfirmList } from '../confirm-list.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { NothingYet } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'
import { OpinionFields } from './opinion-form.tsx'

interface ResultRow {
  itemId: string
  name: string
  organisation: string
  isSaved: boolean
  sentence: string
}

interface BulkOpinionPageProps {
  page: {
    title: string
    choices: { value: string; label: string; keyHint: string }[]
    rows: { itemId: string; name: string; organisation: string }[]
  }
  /** What a bulk act just did; null before it. */
  result: ResultRow[] | null
  search: string
  commandId: string
  state: FormState | undefined
}

/** One opinion for every unreviewed application of the filtered list: count and names first, then the result. */
export function BulkOpinionPage({ page, result, search, commandId, state }: BulkOpinionPageProps) {
  const filters = withQuery(search, { perintah: null, gagal: null })
  return (
    <ReaderPage
      current="review"
      crumbs={[{ href: `/telaah${filters}`, label: reviewText.back }]}
      title={result === null ? reviewText.bulkTitle : reviewText.bulkResult}
      lead={result === null ? reviewText.bulkLead : undefined}
    >
      {result === null ? (
        <BulkForm page={page} commandId={commandId} state={state} />
      ) : (
        <BulkResult rows={result} filters={filters} />
      )}
    </ReaderPage>
  )
}

function BulkForm({ page, commandId, state }: Pick<BulkOpinionPageProps, 'page' | 'commandId' | 'state'>) {
  if (page.rows.length === 0 && state === undefined) return <NothingYet sentence={reviewText.bulkNothing} />
  return (
    <FormFrame state={state} command={{ commandId }} name="massal">
      <ConfirmList
        title={bulkListTitle(page.rows.length)}
        name="butir"
        items={page.rows.map((row) => ({ key: row.itemId, name: row.name, note: row.organisation }))}
      />
      <div className="mt-7">
        <OpinionFields choices={page.choices} stored={{ code: '', note: '', condition: '' }} />
      </div>
      <FormActions>
        <SubmitButton>
          {reviewText.bulkSend} ({page.rows.length})
        </SubmitButton>
      </FormActions>
    </FormFrame>
  )
}

function BulkResult({ rows, filters }: { rows: ResultRow[]; filters: string }) {
  const saved = rows.filter((row) => row.isSaved).length
  return (
    <>
      <Notice tone={saved === rows.length ? 'good' : 'warning'} isNews>
        {bulkDone(saved, rows.length - saved)}
      </Notice>
      <DataTable
        caption={reviewText.bulkResult}
        columns={columns(filters)}
        rows={rows}
        rowKey={(row) => row.itemId}
      />
      <div className="mt-6">
        <ButtonLink href={`/telaah${filters}`}>{reviewText.back}</ButtonLink>
      </div>
    </>
  )
}

function columns(filters: string): Column<ResultRow>[] {
  return [
    {
      key: 'name',
      label: reviewText.columns.name,
      isHeading: true,
      cell: (row) => (
        <TextLink href={`/telaah${withQuery(filters, { butir: row.itemId })}`}>{row.name}</TextLink>
      ),
    },
    { key: 'organisation', label: reviewText.columns.organisation, cell: (row) => row.organisation },
    {
      key: 'result',
      label: reviewText.columns.result,
      cell: (row) => (
        <StatusTag tone={row.isSaved ? 'done' : 'attention'}>
          {row.isSaved ? reviewText.bulkSaved : reviewText.bulkFailed}: {row.sentence}
        </StatusTag>
      ),
    },
  ]
}
