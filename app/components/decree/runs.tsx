interface Run {
  kind: 'same' | 'deleted' | 'added'
  text: string
}

const looks = {
  deleted: 'bg-danger-ground text-danger line-through',
  added: 'bg-good-ground text-good underline underline-offset-2',
} as const

/** A paragraph with what was taken out struck through and what was put in underlined: never told by colour alone. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ kind, text }, index) => {
    if (kind === 'same') return text
    const Mark = kind === 'deleted' ? 'del' : 'ins'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one paragraph never move
      <Mark key={index} className={looks[kind]}>
        {text}
      </Mark>
    )
  })
}
