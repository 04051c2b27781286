import { codeText as text } from '#app/text/codes.ts'
import { TextLink } from '../button.tsx'
import { OptionRow } from '../form/choice-field.tsx'
import { GroupFrame } from '../form/field-frame.tsx'
import { useField } from '../form/form-context.tsx'
import { type FinderProps, indentOf } from './code-finder.tsx'

type Lines = FinderProps['search']['lines']

/** Codes to read, each the way to what lies in it. */
export function CodeTree({ lines, carried }: { lines: Lines } & Pick<FinderProps, 'carried'>) {
  if (lines.length === 0) return null
  return (
    <ul className="box max-w-page rounded-box border border-line bg-paper px-4 py-3 sm:px-6">
      {lines.map(({ code, name, level, isWay }) => (
        <li key={code} className={`py-1.5 ${indentOf(level)} ${isWay ? 'text-muted' : ''}`}>
          <span className="figure">
            <TextLink href={`?${new URLSearchParams({ ...carried, cari: code })}`}>{code}</TextLink>
          </span>{' '}
          {name}
        </li>
      ))}
    </ul>
  )
}

/** Codes to choose one from; the uppermost level only shows where one is. Stands in a FormFrame. */
export function CodeChoice({ lines, stored }: { lines: Lines; stored: string }) {
  const { id, error, value } = useField('kode', stored)
  return (
    <GroupFrame id={id} label={text.pick} error={error} isOptional={false}>
      {lines.map(({ code, name, level, isWay }) =>
        level === 1 ? (
          <p key={code} className="mt-3 text-14 text-muted">
            <span className="figure">{code}</span> {name}
          </p>
        ) : (
          <div key={code} className={`${indentOf(level - 1)} ${isWay ? 'text-muted' : ''}`}>
            <OptionRow
              type="radio"
              id={`${id}-${code}`}
              name="kode"
              value={code}
              label={`${code} ${name}`}
              isChosen={code === value}
            />
          </div>
        ),
      )}
    </GroupFrame>
  )
}
