import { wrongFields } from '#app/auth/form-action.ts'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { AppError } from '#app/services/app-error.ts'
import type { Completion } from '#app/services/complete-application.server.ts'
import { completionText as text } from '#app/text/completion.ts'
import { readingProblems, readingsIn, sourceProblem } from '#app/views/application-completion.ts'
import { reasonOf } from '#app/views/observation-form.ts'

type Answers = Pick<Completion, 'readings' | 'isSame'> & { answers: Completion['fields'] }

/** What the page that asks for all that is missing was sent; refuses, at its control, what cannot be kept. */
export function answersIn(values: Readonly<Record<string, string>>): Answers {
  const { fields } = recordValuesFrom('application', values)
  const answers = Object.keys(fields).length === 0 ? null : fields
  const isSame = values.sama === 'ya'
  const problems: Record<string, string> = {}
  const source = (values.readingSource ?? '').trim()
  const readings = readingsIn(values).map(({ prefix, year, quarter, values: sent }) => {
    const read = recordValuesFrom('observation', sent)
    Object.assign(problems, readingProblems(prefix, read))
    const isKnown = Object.keys(read.fields).length > 0
    const wrong = isKnown ? sourceProblem(source) : null
    if (wrong !== null) problems.readingSource = wrong
    const reason = reasonOf(read.notKnown)
    const words = {
      ...(isKnown ? { readingSource: source } : {}),
      ...(reason === '' ? {} : { notKnownReason: reason }),
    }
    return { year, quarter, fields: { ...read.fields, ...words } }
  })
  if (Object.keys(problems).length > 0) throw wrongFields(problems)
  if (answers === null && readings.length === 0 && !isSame) {
    // Said at the first question, where the answers begin.
    const first = Object.keys(values).find((name) => !name.startsWith('_'))
    throw first === undefined
      ? new AppError('invalid', text.nothingSent)
      : wrongFields({ [first]: text.nothingSent })
  }
  return { answers, readings, isSame }
}
