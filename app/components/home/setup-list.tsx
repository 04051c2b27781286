import { setupListText as text } from '#app/text/home.ts'
import { Section } from '../section.tsx'
import { type Task, TaskList } from '../task-list.tsx'

/** What a new city sets up before its first cycle; nothing once that is done. */
export function SetupList({ tasks }: { tasks: Task[] | null }) {
  if (tasks === null) return null
  return (
    <div className="mb-10">
      <Section id="persiapan" title={text.title}>
        <p className="-mt-1 mb-3 max-w-measure text-muted">{text.lead}</p>
        <TaskList tasks={tasks} />
      </Section>
    </div>
  )
}
