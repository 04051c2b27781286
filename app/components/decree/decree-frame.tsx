import type { ReactNode } from 'react'
import { decreeNews, decreeText } from '#app/text/decree.ts'
import { TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { StatusTag } from '../status-tag.tsx'
import { Tabs } from '../tabs.tsx'

export interface DecreeHeading {
  id: string
  title: string
  mode: string
  stage: { label: string; tone: 'waiting' | 'done' }
  turn: string
  openComments: number
  number: string | null
  dated: string | null
  previous: { id: string; label: string } | null
  replacedBy: { id: string; label: string } | null
}

interface DecreeFrameProps {
  head: DecreeHeading
  part: keyof typeof paths
  /** What just happened, by its key in decreeNews. */
  news?: string | null
  isWide?: boolean
  children: ReactNode
}

const paths = {
  words: '',
  comments: '/komentar',
  versions: '/versi',
  initials: '/paraf',
  execution: '/pengesahan',
} as const

/** The page of a decree: its state, whom it waits for, its parts. */
export function DecreeFrame({ head, part, news, isWide = false, children }: DecreeFrameProps) {
  const said = news ? decreeNews[news] : undefined
  return (
    <ReaderPage
      current="decision"
      crumbs={[{ href: '/keputusan', label: decreeText.title }]}
      eyebrow={head.number === null ? head.mode : `Nomor ${head.number}, ${head.dated ?? ''} · ${head.mode}`}
      title={head.title}
      lead={head.turn}
      isWide={isWide}
    >
      {said ? (
        <Notice tone="good" isNews>
          {said}
        </Notice>
      ) : null}
      <p className="mb-4 flex flex-wrap gap-x-6 gap-y-1">
        <StatusTag tone={head.stage.tone}>{head.stage.label}</StatusTag>
        {head.previous ? (
          <span>
            Menyangkut <TextLink href={`/keputusan/${head.previous.id}`}>{head.previous.label}</TextLink>
          </span>
        ) : null}
        {head.replacedBy ? (
          <strong className="font-semibold text-warning">
            Dicabut dan diganti oleh{' '}
            <TextLink href={`/keputusan/${head.replacedBy.id}`}>{head.replacedBy.label}</TextLink>
          </strong>
        ) : null}
      </p>
      <Tabs
        label={decreeText.tabsLabel}
        tabs={(['words', 'comments', 'versions', 'initials', 'execution'] as const).map((each) => ({
          href: `/keputusan/${head.id}${paths[each]}`,
          label: decreeText.tabs[each],
          isCurrent: each === part,
          ...(each === 'comments' && head.openComments > 0 ? { count: head.openComments } : {}),
        }))}
      />
      {children}
    </ReaderPage>
  )
}
