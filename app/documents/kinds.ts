import type { z } from 'zod'
import { prepareDecree } from './decree/prepare.tsx'
import { decreeViewModel } from './decree/view-model.ts'
import { prepareForm } from './form/prepare.ts'
import { formViewModel } from './form/view-model.ts'
import type { Prepared } from './prepared.ts'
import { prepareReceipt } from './receipt/prepare.ts'
import { receiptViewModel } from './receipt/view-model.ts'
import { prepareControlSheet } from './sheet/prepare.ts'
import { controlSheetViewModel } from './sheet/view-model.ts'
import type { DocumentKind } from './worker-messages.ts'

/** A kind of document: the schema at the worker's door and what makes a valid view model drawable. */
interface Kind<Schema extends z.ZodType> {
  schema: Schema
  prepare: (view: z.output<Schema>) => Prepared
}

function kind<Schema extends z.ZodType>(entry: Kind<Schema>): (viewModel: unknown) => Prepared | z.ZodError {
  return (viewModel) => {
    const parsed = entry.schema.safeParse(viewModel)
    return parsed.success ? entry.prepare(parsed.data) : parsed.error
  }
}

/** From any data to a drawable document, or the list of what is wrong with the data. */
export const KINDS = {
  decree: kind({ schema: decreeViewModel, prepare: prepareDecree }),
  form: kind({ schema: formViewModel, prepare: prepareForm }),
  receipt: kind({ schema: receiptViewModel, prepare: prepareReceipt }),
  'control-sheet': kind({ schema: controlSheetViewModel, prepare: prepareControlSheet }),
} as const satisfies Record<Exclude<DocumentKind, 'decree-docx'>, unknown>
