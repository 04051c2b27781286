import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { formFailure } from '#app/auth/form-failure.ts'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { originOf } from '#app/auth/session.ts'
import { redirectSignedIn } from '#app/auth/signed-in-response.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { NewPassword } from '#app/components/form/new-password.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { createFirstAdministrator } from '#app/services/create-first-administrator.server.ts'
import { setupText } from '#app/text/people.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isSetUp } from '#app/views/account-state.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  if (await isSetUp(context.store)) throw safeRedirect('/masuk')
  return respond(null)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  try {
    const session = await createFirstAdministrator(context.office, {
      typedCode: text('kode-masuk'),
      setupCode: context.setupCode,
      cityName: text('kota'),
      organisationName: text('perangkatDaerah'),
      abbreviation: text('singkatan'),
      name: text('nama'),
      title: text('jabatan'),
      login: text('pengguna'),
      email: text('surel') || null,
      password: String(form.get('sandiBaru') ?? ''),
      repeated: String(form.get('sandiUlang') ?? ''),
      ...originOf(request, context),
    })
    return redirectSignedIn('/', session, context)
  } catch (error) {
    const kept = ['kota', 'perangkatDaerah', 'singkatan', 'nama', 'jabatan', 'pengguna', 'surel']
    const values = Object.fromEntries(kept.map((name) => [name, text(name)]))
    const { status, state } = formFailure(error, { values })
    return respond(state, { status })
  }
}

export const meta: MetaFunction = () => pageTitle(setupText.title)

export default function SetupPage() {
  const words = setupText
  return (
    <ReaderPage current={null} title={words.title} lead={words.lead}>
      <FormFrame state={useActionData<typeof action>()} command={{ commandId: 'pemasangan' }}>
        <TextField name="kode-masuk" label={words.code} help={words.codeHelp} width="medium" />
        <TextField name="kota" label={words.city} help={words.cityHelp} width="medium" />
        <TextField name="perangkatDaerah" label={words.organisation} help={words.organisationHelp} />
        <TextField name="singkatan" label={words.abbreviation} width="short" />
        <TextField name="nama" label={words.name} autoComplete="name" />
        <TextField name="jabatan" label={words.position} help={words.positionHelp} />
        <TextField
          name="pengguna"
          label={words.login}
          help={words.loginHelp}
          autoComplete="username"
          width="medium"
        />
        <TextField
          name="surel"
          label={words.email}
          type="email"
          autoComplete="email"
          isOptional
          width="medium"
        />
        <NewPassword />
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
