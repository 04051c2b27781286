import { wholeNumber } from '#app/text/figures.ts'
import { homeText, moreToDo, moreWaiting } from '#app/text/home.ts'
import { ActionList, type ActionRow } from '../action-list.tsx'
import { ButtonLink, TextLink } from '../button.tsx'
import { Section } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'
import { FigureStrip, type StripFigure } from './figure-strip.tsx'

interface Row {
  key: string
  title: string
  hint: string
  when: string
}

/** What the view `myTasks` returns, as far as it is drawn here. */
export interface HomeProps {
  figures: StripFigure[]
  toDo: (Row & { isUrgent: boolean; href: string; button: string })[]
  toDoLeft: number
  waiting: (Row & { href: string })[]
  waitingLeft: number
  finished: (Row & { href: string | null })[]
}

/** The first screen: what must be done; on a wide screen beside it, else below, what waits for others and what was done. */
export function Home({ figures, toDo, toDoLeft, waiting, waitingLeft, finished }: HomeProps) {
  return (
    <div className="max-w-[64rem] min-[1700px]:max-w-[96rem]">
      <FigureStrip label={homeText.figures} figures={figures} />
      <div className="grid grid-cols-1 gap-x-10 print:block min-[1700px]:grid-cols-[minmax(0,8fr)_minmax(0,7fr)]">
        <Section id="tugas" title={homeText.toDo}>
          <Tasks tasks={toDo} />
          <More count={toDoLeft} sentence={moreToDo} place="tugas" />
        </Section>
        <div>
          <Section id="menunggu" title={homeText.waiting}>
            <ActionList
              rows={waiting.map(({ href, ...row }) => ({
                ...row,
                action: <Show href={href} about={row.title} />,
              }))}
              empty={homeText.waitingEmpty}
            />
            <More count={waitingLeft} sentence={moreWaiting} place="menunggu" />
          </Section>
          <Section id="selesai" title={homeText.finished}>
            <ActionList rows={finished.map(finishedRow)} empty={homeText.finishedEmpty} />
          </Section>
        </div>
      </div>
    </div>
  )
}

type Task = HomeProps['toDo'][number]

/** Tasks with the same last day stand under it, said once; days that are all different stay in their rows. */
function Tasks({ tasks }: { tasks: Task[] }) {
  const groups = byDayDue(tasks)
  if (groups.length === tasks.length)
    return <ActionList rows={tasks.map(taskRow)} empty={homeText.toDoEmpty} />
  return groups.map(({ first, rows }) => (
    <div key={rows[0]?.key} className="not-first:mt-6">
      <h3 className="mb-2 text-14">
        {rows[0]?.isUrgent ? (
          <StatusTag tone="attention">{rows[0].when}</StatusTag>
        ) : (
          <span className="font-semibold">{rows[0]?.when}</span>
        )}
      </h3>
      <ActionList
        rows={rows.map((row, index) => ({ ...taskRow(row, first + index), when: null }))}
        empty={homeText.toDoEmpty}
      />
    </div>
  ))
}

/** Neighbours that say the same; `first` is the place of a group's first task in the whole list. */
function byDayDue(tasks: readonly Task[]): { first: number; rows: Task[] }[] {
  const groups: { first: number; rows: Task[] }[] = []
  for (const [index, task] of tasks.entries()) {
    const last = groups.at(-1)
    if (last?.rows[0]?.when === task.when) last.rows.push(task)
    else groups.push({ first: index, rows: [task] })
  }
  return groups
}

/** Only the first task has the page's one primary button. */
function taskRow(
  { isUrgent, href, button, when, ...row }: HomeProps['toDo'][number],
  index: number,
): ActionRow {
  return {
    ...row,
    when: isUrgent ? <StatusTag tone="attention">{when}</StatusTag> : when,
    action: (
      <ButtonLink href={href} look={index === 0 ? 'primary' : 'secondary'}>
        {button}
        <span className="sr-only">: {row.title}</span>
      </ButtonLink>
    ),
  }
}

function finishedRow({ href, title, hint, when, key }: HomeProps['finished'][number]): ActionRow {
  return {
    key,
    title: <span className="font-normal">{title}</span>,
    hint: when,
    when: <StatusTag tone="done">{hint}</StatusTag>,
    action: href === null ? null : <Show href={href} about={title} />,
  }
}

function Show({ href, about }: { href: string; about: string }) {
  return (
    <TextLink href={href} about={about}>
      {homeText.show}
    </TextLink>
  )
}

interface MoreProps {
  count: number
  sentence: (count: string) => string
  /** The section that holds them. */
  place: string
}

function More({ count, sentence, place }: MoreProps) {
  if (count === 0) return null
  return (
    <p className="on-screen mt-3">
      <TextLink href={`/beranda?semua=ya#${place}`}>{sentence(wholeNumber(count))}</TextLink>
    </p>
  )
}
