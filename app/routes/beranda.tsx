import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { Home } from '#app/components/home/home.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { homeText } from '#app/text/home.ts'
import { uiText } from '#app/text/ui.ts'
import { myTasks } from '#app/views/my-tasks.ts'
import { pageSurroundings } from '#app/views/page-surroundings.ts'

/** The first screen of whoever signed in, under the position they work under. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await requireActor(request, context)
  const tasks = await myTasks(context.store, { actor: signedIn.actor, now: context.office.now() })
  return respond({ frame: await pageSurroundings(context.store, signedIn), tasks })
}

export const meta: MetaFunction = () => [{ title: `${homeText.title} · ${uiText.product}` }]

export default function HomePage() {
  const { frame, tasks } = useLoaderData<typeof loader>()
  return (
    <PageFrame
      {...frame}
      current="home"
      counts={{ home: tasks.toDo.length + tasks.toDoLeft }}
      eyebrow={tasks.date}
      title={tasks.title}
      lead={tasks.lead}
    >
      <Home {...tasks} />
    </PageFrame>
  )
}
