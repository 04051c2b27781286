import { executionText } from '#app/text/decree.ts'
import { PaperComing } from '../paper-coming.tsx'
import { type Task, TaskList, type TaskState } from '../task-list.tsx'

interface ExecutionStepsProps {
  decree: {
    id: string
    stage: { code: string }
    acts: string[]
    signedOnText: string | null
    number: string | null
    dated: string | null
    paper: string | null
    scan: { id: string; kind: string } | null
    publishedOn: string | null
  }
}

const words = {
  done: executionText.done,
  'to-do': executionText.now,
  'may-do': '',
  attention: '',
  'cannot-start': executionText.later,
}

/** From the print for signature to the publication, in the order of this decree's road. */
export function ExecutionSteps({ decree }: ExecutionStepsProps) {
  const { stage, acts, signedOnText, number } = decree
  const before = ['drafting', 'checking', 'initialling'].includes(stage.code)
  const state = (isDone: boolean, isNow: boolean): TaskState =>
    isDone ? 'done' : isNow ? 'to-do' : 'cannot-start'
  const line = (key: string, task: Omit<Task, 'key' | 'status'>): Task => ({
    key,
    status: words[task.state],
    ...task,
  })
  const isElectronic = decree.scan?.kind === 'decree-signed'
  const isNumberedFirst = stage.code === 'awaitingSignature' || isElectronic
  const sign = line('tanda-tangan', {
    name: isNumberedFirst ? executionText.signEither : executionText.sign,
    state: state(signedOnText !== null, stage.code === 'approved' || isNumberedFirst),
    ...signHref(stage.code, acts),
    hint: isElectronic ? `${signedOnText}, secara elektronik` : signedOnText,
  })
  const give = line('nomor', {
    name: executionText.number,
    state: state(number !== null, stage.code === 'signedByPen'),
    ...(acts.includes('numbered') && stage.code === 'signedByPen' ? { href: '#nomor' } : {}),
    hint: number === null ? null : `Nomor ${number}, ${decree.dated}`,
  })
  return (
    <TaskList
      tasks={[
        line('cetak', {
          name: executionText.print,
          state: before ? 'cannot-start' : signedOnText === null ? 'to-do' : 'done',
          ...(decree.paper === null ? {} : { href: `/dokumen/${decree.paper}` }),
          hint: before ? (
            executionText.notYet
          ) : decree.paper === null ? (
            <PaperComing
              sentence={executionText.printPending}
              again={executionText.printAgain}
              href={`/keputusan/${decree.id}/pengesahan`}
            />
          ) : (
            executionText.printHint
          ),
        }),
        ...(isNumberedFirst ? [give, sign] : [sign, give]),
        // The signed file is the decree already: there is nothing to scan.
        ...(isElectronic
          ? []
          : [
              line('pindaian', {
                name: executionText.scan,
                state: state(decree.scan !== null, stage.code === 'awaitingScan'),
                ...(acts.includes('scanFiled') ? { href: `/keputusan/${decree.id}/pindaian` } : {}),
              }),
            ]),
        line('umumkan', {
          name: executionText.publish,
          state: state(decree.publishedOn !== null, stage.code === 'executed'),
          ...(acts.includes('published') || decree.publishedOn !== null
            ? { href: `/keputusan/${decree.id}/pengumuman` }
            : {}),
          hint: decree.publishedOn,
        }),
      ]}
    />
  )
}

/** Where one signs: the electronic road first where both stand open. */
function signHref(stage: string, acts: readonly string[]): { href: string } | object {
  if (stage === 'awaitingSignature') return { href: '#tanda-tangan-elektronik' }
  return acts.includes('signedWithPen') ? { href: '#tanda-tangan' } : {}
}
