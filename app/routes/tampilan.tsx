import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { deleteView, renameView, saveView } from '#app/services/saved-view.server.ts'
import { isListName, type ListName, lists, viewText as text } from '#app/text/lists.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { keptQuery, savedViews } from '#app/views/saved-views.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const list = listOf(params.list)
  const news = new URL(request.url).searchParams.get('kabar')
  const views = await savedViews(context.store, { actor, list, search: '' })
  return respond({ list, views, news, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const list = listOf(params.list)
  return formAction(request, async ({ values }) => {
    const { id = '', nama: name = '', saringan } = values
    const { office } = context
    if (saringan !== undefined) {
      const query = keptQuery(saringan)
      await saveView(office, { actor, list, name, query })
      return query === '' ? lists[list].path : `${lists[list].path}?${query}`
    }
    if (values.hapus !== undefined) {
      await deleteView(office, { actor, id })
      return `/tampilan/${list}?kabar=removed`
    }
    await renameView(office, { actor, list, id, name })
    return `/tampilan/${list}?kabar=renamed`
  })
}

function listOf(name: string | undefined): ListName {
  if (name === undefined || !isListName(name)) throw notFound()
  return name
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.manage}: ${data ? lists[data.list].title : ''}`)

export default function SavedViewsPage() {
  const { list, views, news, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { path, title } = lists[list]
  return (
    <ReaderPage
      current={null}
      crumbs={[{ href: path, label: title }]}
      title={`${text.manage}: ${title}`}
      lead={text.manageLead}
    >
      {news === 'renamed' || news === 'removed' ? (
        <Notice tone="good" isNews>
          {text[news]}
        </Notice>
      ) : null}
      {views.length === 0 ? <NothingYet sentence={text.none} /> : null}
      <ul aria-label={listText.savedViews} className="grid max-w-page gap-4">
        {views.map(({ id, label, href }) => (
          <li key={id} className="box rounded-box border border-line bg-paper px-4 pt-4 sm:px-6">
            <p className="mb-3">
              <TextLink href={href}>{label}</TextLink>
            </p>
            <FormFrame state={state} command={{ commandId }} name={id}>
              <input type="hidden" name="id" value={id} />
              <TextField name="nama" label={text.name} stored={label} />
              <div className="mb-4 flex flex-wrap gap-3">
                <SubmitButton look="secondary">{text.rename}</SubmitButton>
                <SubmitButton look="quiet" name="hapus" value="ya">
                  {text.remove}
                </SubmitButton>
              </div>
            </FormFrame>
          </li>
        ))}
      </ul>
    </ReaderPage>
  )
}
