import { settingsText } from '#app/text/settings.ts'
import { TextLink } from '../button.tsx'
import { Section } from '../section.tsx'
import { SummaryList } from '../summary-list.tsx'

/** A setting as the list shows it; app/views/settings makes it. */
export interface ListedSetting {
  /** Under /pengaturan, or an address of its own. */
  path: string
  href?: string
  label: string
  help: string
  answers: { key: string; label: string; value: string }[]
  since: string
  /** What the way to its page is called. */
  act?: string
}

/** Every setting with what holds now, since when and by whom. */
export function SettingList({ settings }: { settings: ListedSetting[] }) {
  return settings.map((setting) => (
    <Section key={setting.path} id={setting.path} title={setting.label}>
      <p className="-mt-1 mb-3 max-w-measure text-muted">{setting.help}</p>
      <SummaryList rows={setting.answers} />
      <p className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 text-14 text-muted">
        <span>{setting.since}</span>
        <TextLink href={setting.href ?? `/pengaturan/${setting.path}`} about={setting.label.toLowerCase()}>
          {setting.act ?? settingsText.change}
        </TextLink>
      </p>
    </Section>
  ))
}
