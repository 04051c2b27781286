import { architectureText as text } from '#app/text/architecture.ts'
import { NothingYet } from '../section.tsx'
import { SummaryList } from '../summary-list.tsx'

export interface CodePathProps {
  path: {
    code: string
    isKnown: boolean
    period: string
    levels: { code: string; level: string; name: string }[]
  } | null
}

/** A code and everything it lies in; the levels above are derived, never typed. */
export function CodePathList({ path }: CodePathProps) {
  if (path === null) return <NothingYet sentence={text.noCode} />
  return (
    <SummaryList
      rows={path.levels.map(({ code, level, name }) => ({
        key: code,
        label: level,
        value: (
          <>
            <span className="figure">{code}</span> {name === '' ? null : name}
            {code === path.code && !path.isKnown ? (
              <span className="text-warning">
                {' '}
                ({text.unknownCode}, {path.period})
              </span>
            ) : null}
          </>
        ),
      }))}
    />
  )
}
