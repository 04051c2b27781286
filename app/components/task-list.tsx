import type { ReactNode } from 'react'

/** A computed state; it is never stored. */
export type TaskState = 'done' | 'to-do' | 'may-do' | 'cannot-start' | 'attention'

export interface Task {
  key: string
  /** Begins with a verb: "Isi data aplikasi". */
  name: string
  /** Left out where the task cannot be opened yet. */
  href?: string
  state: TaskState
  /** What is said at the right: "Selesai", "3 dari 7", "Dikembalikan". */
  status: string
  /** What is missing, or what comes first. */
  hint?: ReactNode
}

const looks = {
  // Plain, so that what is left draws the eye.
  done: 'text-ink',
  'to-do': 'font-semibold text-primary',
  // Nobody waits for it.
  'may-do': 'text-muted',
  attention: 'font-semibold text-warning',
  'cannot-start': 'text-muted',
} satisfies Record<TaskState, string>

/** What there is to do, in any order; the whole row leads to the task. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
      {tasks.map((task) => (
        <li
          key={task.key}
          className="relative flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 px-4 py-3.5 sm:px-6"
        >
          <div className="min-w-0 grow basis-72">
            <TaskName task={task} />
            {task.hint ? <div className="text-14 text-muted">{task.hint}</div> : null}
          </div>
          <p id={`tugas-${task.key}`} className={`text-14 ${looks[task.state]}`}>
            {task.status}
          </p>
        </li>
      ))}
    </ul>
  )
}

function TaskName({ task }: { task: Task }) {
  if (task.href === undefined || task.state === 'cannot-start')
    return <span className={task.state === 'cannot-start' ? 'text-muted' : ''}>{task.name}</span>
  return (
    <a
      href={task.href}
      aria-describedby={`tugas-${task.key}`}
      className="font-semibold text-primary underline underline-offset-2 after:absolute after:inset-0 hover:text-pressed"
    >
      {task.name}
    </a>
  )
}
