import { versionText as text } from '#app/text/decree-places.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { Button, TextLink } from '../button.tsx'
import { Fold } from '../fold.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { SubmitButton } from '../form/submit-button.tsx'

interface ListedVersion {
  number: number
  by: string
  at: string
  when: string
  restoredFrom: number | null
  added: number
  deleted: number
  places: string[]
}

interface VersionListProps {
  versions: ListedVersion[]
  /** For who may take an older version up again. */
  restoring: { command: CommandFieldsProps; state: FormState | null | undefined } | null
  chosen: { from: number; to: number } | null
}

/** Every version, the newest first: who saved it when, what it changed, and the way back to it. */
export function VersionList({ versions, restoring, chosen }: VersionListProps) {
  const newest = versions[0]?.number ?? 1
  return (
    <>
      {versions.length > 1 ? <CompareForm versions={versions} chosen={chosen} /> : null}
      <ol className="box divide-y divide-line rounded-box border border-line bg-paper">
        {versions.map((version) => (
          <li key={version.number} className="px-4 py-4 sm:px-6">
            <h3 className="font-semibold">{text.version(version.number)}</h3>
            <p className="text-14 text-muted">
              {version.by} · <time dateTime={version.at}>{version.when}</time>
            </p>
            <p className="mt-1">{saidOf(version)}</p>
            {version.places.length > 0 ? (
              <p className="text-14">
                {shortened(version.places)}{' '}
                <TextLink
                  href={`?dari=${version.number - 1}&ke=${version.number}#perbandingan`}
                  about={text.version(version.number)}
                >
                  Lihat perubahannya
                </TextLink>
              </p>
            ) : null}
            {restoring === null || version.number === newest ? null : (
              <Fold title={`${text.restore} (${version.number})`} className="mt-3">
                <FormFrame {...restoring} name={`pulihkan-${version.number}`}>
                  <input type="hidden" name="nomor" value={version.number} />
                  <p className="mb-3 text-14 text-muted">{text.restoreHelp}</p>
                  <SubmitButton look="secondary" name="tindakan" value="pulihkan">
                    {text.restore}
                  </SubmitButton>
                </FormFrame>
              </Fold>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function saidOf({ number, restoredFrom, added, deleted }: ListedVersion): string {
  if (number === 1) return text.first
  const counts = [
    added === 0 ? [] : [text.added(wholeNumber(added))],
    deleted === 0 ? [] : [text.deleted(wholeNumber(deleted))],
  ].flat()
  const changed = counts.length === 0 ? text.nothing : counts.join(', ')
  return restoredFrom === null ? changed : `${text.restoredFrom(restoredFrom)}; ${changed}`
}

/** Where much changed, the first places are enough to know it by. */
function shortened(places: readonly string[]): string {
  const unique = [...new Set(places)]
  const rest = unique.length - 4
  return rest > 0 ? `${unique.slice(0, 4).join(', ')}, dan ${rest} lainnya.` : `${unique.join(', ')}.`
}

function CompareForm({ versions, chosen }: Pick<VersionListProps, 'versions' | 'chosen'>) {
  const newest = versions[0]?.number ?? 1
  const select = (name: string, label: string, value: number) => (
    <label className="block">
      <span className="block font-semibold text-14">{label}</span>
      <select
        name={name}
        defaultValue={value}
        className="min-h-11 rounded-box border border-muted bg-paper px-3"
      >
        {versions.map(({ number, when }) => (
          <option key={number} value={number}>
            {text.version(number)}, {when}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form
      method="get"
      action="#perbandingan"
      aria-label={text.compareTitle}
      className="on-screen mb-5 flex flex-wrap items-end gap-3"
    >
      {select('dari', text.from, chosen?.from ?? 1)}
      {select('ke', text.to, chosen?.to ?? newest)}
      <Button type="submit">{text.compare}</Button>
    </form>
  )
}
