import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { Home } from '#app/components/home/home.tsx'
import { SetupList } from '#app/components/home/setup-list.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { ReviewQueue } from '#app/components/review-queue.tsx'
import { homeText } from '#app/text/home.ts'
import { pageTitle } from '#app/text/ui.ts'
import { myTasks } from '#app/views/my-tasks.ts'

/** The first screen of whoever signed in, under the position they work under. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const isWhole = new URL(request.url).searchParams.get('semua') === 'ya'
  return respond(await myTasks(context.store, { actor, now: context.office.now(), isWhole }))
}

export const meta: MetaFunction = () => pageTitle(homeText.title)

export default function HomePage() {
  const tasks = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="home"
      counts={{ home: tasks.toDo.length + tasks.toDoLeft }}
      eyebrow={tasks.date}
      title={tasks.title}
      lead={
        tasks.queue === null ? (
          tasks.lead
        ) : (
          <>
            <ReviewQueue queue={tasks.queue} /> {tasks.lead}
          </>
        )
      }
      isWide
    >
      <SetupList tasks={tasks.setup} />
      <Home {...tasks} />
    </ReaderPage>
  )
}
