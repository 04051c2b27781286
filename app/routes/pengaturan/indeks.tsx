import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { SettingList } from '#app/components/settings/setting-list.tsx'
import { TaskList } from '#app/components/task-list.tsx'
import { settingsText } from '#app/text/settings.ts'
import { pageTitle } from '#app/text/ui.ts'
import { holidayLine } from '#app/views/holidays.ts'
import { legalBasisLine } from '#app/views/legal-bases.ts'
import { settingsList } from '#app/views/settings.ts'

/** Everything that can be set, in words, with what holds now. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const { store, office } = context
  return respond({
    settings: [
      ...(await settingsList(store)),
      await holidayLine(store, { now: office.now() }),
      await legalBasisLine(store),
    ],
  })
}

export const meta: MetaFunction = () => pageTitle(settingsText.title)

const links = settingsText.peopleLinks
const places = [
  { key: 'people', name: links.people, hint: links.peopleHint, href: '/pengaturan/orang' },
  {
    key: 'organisations',
    name: links.organisations,
    hint: links.organisationsHint,
    href: '/pengaturan/perangkat-daerah',
  },
  { key: 'security', name: links.security, hint: links.securityHint, href: '/pengaturan/keamanan' },
]

export default function SettingsPage() {
  const { settings } = useLoaderData<typeof loader>()
  return (
    <ReaderPage current="settings" title={settingsText.title} lead={settingsText.lead}>
      <SettingList settings={settings} />
      <Section id="lainnya" title={settingsText.people}>
        <TaskList tasks={places.map((place) => ({ ...place, state: 'to-do', status: '' }))} />
      </Section>
    </ReaderPage>
  )
}
