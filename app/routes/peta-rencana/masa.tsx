import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { NumberField, TextField } from '#app/components/form/text-field.tsx'
import { YearTable } from '#app/components/form/year-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { ceilingFields, ceilingsFrom, yearFrom } from '#app/components/roadmap/period-fields.ts'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { recordRoadmap } from '#app/services/record-roadmap.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { roadmapNow } from '#app/views/roadmap-now.ts'
import { roadmapKeepers } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, roadmapKeepers)
  const { searchParams } = new URL(request.url)
  const isNew = searchParams.has('baru')
  const asked = searchParams.get('masa')
  const now = context.office.now()
  const roadmap = isNew ? null : await roadmapNow(context.store.read, { now, asked })
  return respond({
    roadmap,
    thisYear: Number(now.slice(0, 4)),
    news: searchParams.get('kabar'),
    commandId: newCommandId(),
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, roadmapKeepers)
  return formAction(request, async (form) => {
    const { values } = form
    const [firstYear, lastYear] = [yearFrom(values.awal), yearFrom(values.akhir)]
    const { ceilings, wrong } = ceilingsFrom(values)
    const title = (values.nama ?? '').trim()
    const problems = {
      ...(title === '' ? { nama: `${text.periodName} belum diisi.` } : {}),
      ...(firstYear === null ? { awal: text.yearWrong } : {}),
      ...(lastYear === null ? { akhir: text.yearWrong } : {}),
      ...Object.fromEntries(wrong.map((name) => [name, text.moneyWrong])),
    }
    if (firstYear === null || lastYear === null || Object.keys(problems).length > 0)
      throw wrongFields(problems)
    if (lastYear < firstYear) throw wrongFields({ akhir: 'Tahun akhir tidak boleh sebelum tahun awal.' })
    const { peta = '' } = values
    const content = { title, firstYear, lastYear, ceilings, ...(peta === '' ? {} : { roadmapId: peta }) }
    await recordRoadmap(context.office, commandOf(signedIn, form), content)
    return '/peta-rencana/masa?kabar=tersimpan'
  })
}

export const meta: MetaFunction = () => pageTitle(text.periodTitle)

export default function PeriodRoute() {
  const { roadmap, thisYear, news, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const years = roadmap?.years ?? Array.from({ length: 5 }, (_, place) => thisYear + place)
  const command = roadmap === null ? { commandId } : { commandId, expectedVersion: roadmap.version }
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[{ href: '/peta-rencana', label: text.title }]}
      title={text.periodTitle}
      lead={text.periodLead}
    >
      <RoadmapTabs current="period" mayJudge mayKeep />
      {news === 'tersimpan' ? (
        <Notice tone="good" isNews>
          {text.savedPeriod}
        </Notice>
      ) : null}
      <div className="mt-6">
        <FormFrame state={state} command={command}>
          {roadmap === null ? null : <input type="hidden" name="peta" value={roadmap.id} />}
          <TextField
            name="nama"
            label={text.periodName}
            help={text.periodNameHelp}
            stored={roadmap?.title ?? ''}
          />
          <NumberField name="awal" label={text.firstYear} stored={String(roadmap?.firstYear ?? thisYear)} />
          <NumberField
            name="akhir"
            label={text.lastYear}
            stored={String(roadmap?.lastYear ?? thisYear + 4)}
          />
          <YearTable fields={ceilingFields(years)} stored={stored(roadmap?.ceilings ?? {})} />
          <FormEnd press={text.savePeriod} cancel="/peta-rencana" />
        </FormFrame>
      </div>
    </ReaderPage>
  )
}

function stored(ceilings: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(ceilings).map(([year, money]) => [`pagu.${year}`, money]))
}
