import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { type FormInput, formAction, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { DecreeFrame } from '#app/components/decree/decree-frame.tsx'
import { ElectronicSigning } from '#app/components/decree/electronic-signing.tsx'
import { NumberFirst, NumberForm, SigningForm } from '#app/components/decree/execution-forms.tsx'
import { ExecutionSteps } from '#app/components/decree/execution-steps.tsx'
import { ReturnForm } from '#app/components/decree/note-form.tsx'
import { Section } from '#app/components/section.tsx'
import { AppError } from '#app/services/app-error.ts'
import { numberDecree } from '#app/services/number-decree.server.ts'
import { signDecreeElectronically } from '#app/services/sign-decree-electronically.server.ts'
import { signDecreeWithPen } from '#app/services/sign-decree-with-pen.server.ts'
import { executionText, initialsText } from '#app/text/decree.ts'
import { signingText } from '#app/text/signing.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isDay } from '#app/text/when.ts'
import { decreeExecution } from '#app/views/decree-execution.ts'
import { decreeReaders } from '#app/views/decree-list.ts'
import { decreeAnswer, returnDraft } from './decree-answer.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decreeReaders)
  const given = { decreeId: params.id ?? '', actor, now: context.office.now() }
  const { signer } = context
  const signing = signer && {
    asksIdentityNumber: signer.asksIdentityNumber,
    isSimulation: signer.provider === 'simulation',
  }
  const answer = decreeAnswer(request, await decreeExecution(context.store, given))
  return respond({ ...answer, signing })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, decreeReaders)
  const decreeId = params.id ?? ''
  const page = `/keputusan/${decreeId}/pengesahan`
  return formAction(request, async (form) => {
    const { values } = form
    const command = commandOf(signedIn, form)
    if (values.tindakan === 'tanda-tangan') {
      const { signedOn } = values
      if (!isDay(signedOn)) throw wrongFields({ signedOn: 'Isi hari tanda tangan.' })
      await signDecreeWithPen(context.office, command, { decreeId, signedOn })
      return `${page}?kabar=ditandatangani`
    }
    if (values.tindakan === 'tanda-tangan-elektronik') {
      const { signer } = context
      if (signer === null) throw new AppError('refused', signingText.notSet)
      await signDecreeElectronically(context.office, command, {
        decreeId,
        signer,
        ...secretsIn(form, signer.asksIdentityNumber),
      })
      return `${page}?kabar=ditandatanganiElektronik`
    }
    if (values.tindakan === 'nomor') {
      const { dated } = values
      const number = (values.number ?? '').trim()
      const wrong = {
        ...(number === '' || /[…{}]/.test(number)
          ? { number: 'Tulis nomor lengkap dari buku register.' }
          : {}),
        ...(isDay(dated) ? {} : { dated: 'Isi tanggal keputusan.' }),
      }
      if (Object.keys(wrong).length > 0 || !isDay(dated)) throw wrongFields(wrong)
      await numberDecree(context.office, command, { decreeId, number, dated })
      return `${page}?kabar=bernomor`
    }
    await returnDraft(context.office, command, { decreeId, values })
    return `/keputusan/${decreeId}?kabar=dikembalikan`
  })
}

/** What only the signer knows, for this one act. */
function secretsIn({ values }: FormInput, asksIdentityNumber: boolean) {
  const identityNumber = asksIdentityNumber ? (values.nik ?? '').replaceAll(/[\s.-]/g, '') : ''
  const passphrase = values.passphrase ?? ''
  const wrong = {
    ...(asksIdentityNumber && !/^\d{16}$/.test(identityNumber) ? { nik: signingText.nikWrong } : {}),
    ...(passphrase === '' || passphrase.length > 200 ? { passphrase: signingText.passphraseMissing } : {}),
  }
  if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
  return { identityNumber, passphrase }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${executionText.title}: ${data.decree.title}` : executionText.title)

export default function ExecutionPage() {
  const { decree, command, news, signing } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const may = (act: string) => decree.acts.includes(act)
  const form = { decree, command, state }
  const isAfterInitials = ['approved', 'awaitingSignature'].includes(decree.stage.code)
  return (
    <DecreeFrame head={decree} part="execution" news={news}>
      <h2 className="mb-3 font-bold text-18">{executionText.steps}</h2>
      <ExecutionSteps decree={decree} />
      {decree.controlSheet ? (
        <p className="mt-3 text-14">
          <TextLink href={`/dokumen/${decree.controlSheet}`}>{initialsText.controlSheet}</TextLink>
        </p>
      ) : null}
      {decree.stage.code === 'awaitingSignature' ? (
        <ElectronicSigning {...form} signing={signing} isMine={may('signedElectronically')} />
      ) : null}
      {may('signedWithPen') ? <SigningForm {...form} /> : null}
      {may('numbered') && decree.stage.code === 'signedByPen' ? (
        <Section id="nomor" title={executionText.number}>
          <NumberForm {...form} />
        </Section>
      ) : null}
      <div className="on-screen mt-8 flex flex-wrap gap-3">
        {may('scanFiled') ? (
          <ButtonLink href={`/keputusan/${decree.id}/pindaian`}>{executionText.scan}</ButtonLink>
        ) : null}
        {may('published') ? (
          <ButtonLink href={`/keputusan/${decree.id}/pengumuman`}>{executionText.publish}</ButtonLink>
        ) : null}
      </div>
      {may('numbered') && decree.stage.code === 'approved' ? <NumberFirst {...form} /> : null}
      {may('returned') && isAfterInitials ? <ReturnForm state={state} command={command} /> : null}
    </DecreeFrame>
  )
}
