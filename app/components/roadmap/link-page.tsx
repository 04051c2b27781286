import { roadmapText as text } from '#app/text/roadmap.ts'
import { linkRelations } from '#workflows/catalogue/initiative-link.ts'
import { buttonClasses } from '../button.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { NothingYet, Section } from '../section.tsx'

interface LinkPageProps {
  links: { key: string; relation: string | null; label: string; kind: string; id: string; name: string }[]
  candidates: { kind: string; id: string; name: string; organisation: string | null }[]
  relation: string
  search: string
  state: FormState | null | undefined
  command: { commandId: string; expectedVersion: number }
}

const lineClasses = 'flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-6'

/** What an initiative hangs together with: what stands, to be let go, and a search for what is to be added. */
export function LinkPage({ links, candidates, relation, search, state, command }: LinkPageProps) {
  const own = links.filter((link) => link.relation !== null)
  return (
    <>
      <Section id="sekarang" title={text.linkNow}>
        {own.length === 0 ? (
          <NothingYet sentence={text.noLinks} />
        ) : (
          <FormFrame state={state} command={command} name="lepas">
            <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
              {own.map((link) => (
                <li key={link.key} className={lineClasses}>
                  <span>
                    <span className="block text-14 text-muted">{link.label}</span>
                    {link.name}
                  </span>
                  <LineButton
                    name="lepas"
                    value={`${link.relation} ${link.kind} ${link.id}`}
                    about={link.name}
                  >
                    {text.unlink}
                  </LineButton>
                </li>
              ))}
            </ul>
          </FormFrame>
        )}
      </Section>
      <Section id="tambah" title={text.linkSearch}>
        <form method="get" action="#tambah" className="mb-4 flex flex-wrap items-end gap-3">
          <label className="block max-w-full">
            <span className="block font-semibold text-14">{text.linkKind}</span>
            <select
              name="jenis"
              defaultValue={relation}
              className="mt-1 min-h-11 max-w-full rounded-box border border-muted bg-paper px-3"
            >
              {Object.entries(linkRelations).map(([value, { label }]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="block grow basis-64 sm:max-w-80">
            <span className="block font-semibold text-14">{text.linkName}</span>
            <input
              type="search"
              name="cari"
              defaultValue={search}
              className="mt-1 min-h-11 w-full rounded-box border border-muted bg-paper px-3"
            />
          </label>
          <button type="submit" className={buttonClasses('secondary')}>
            {text.linkFind}
          </button>
        </form>
        {candidates.length === 0 ? (
          <NothingYet sentence={text.linkNothing} />
        ) : (
          <FormFrame state={state} command={command} name="hubungkan">
            <ul
              aria-label={text.linkFound}
              className="box divide-y divide-line rounded-box border border-line bg-paper"
            >
              {candidates.map(({ kind, id, name, organisation }) => (
                <li key={id} className={lineClasses}>
                  <span>
                    {name}
                    {organisation === null ? null : (
                      <span className="block text-14 text-muted">{organisation}</span>
                    )}
                  </span>
                  <LineButton name="hubungkan" value={`${relation} ${kind} ${id}`} about={name}>
                    {text.linkChoose}
                  </LineButton>
                </li>
              ))}
            </ul>
          </FormFrame>
        )}
      </Section>
    </>
  )
}

function LineButton({
  name,
  value,
  about,
  children,
}: Record<'name' | 'value' | 'about' | 'children', string>) {
  return (
    <button type="submit" name={name} value={value} className={buttonClasses('secondary')}>
      {children}
      <span className="sr-only"> {about}</span>
    </button>
  )
}
