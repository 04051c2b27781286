import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import { type FormInput, formAction, newCommandId, wrongFields } from './form-action.ts'

const formId = newCommandId()

function post(fields: Record<string, string | string[]>, id: string | null = formId): Request {
  const body = new URLSearchParams(id === null ? [] : [['_perintah', id]])
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each)
  return new Request('http://localhost/', { method: 'POST', body })
}

async function inputOf(request: Request): Promise<FormInput> {
  let seen: FormInput | undefined
  await formAction(request, async (form) => {
    seen = form
    return '/'
  })
  if (seen === undefined) throw new Error('the act was not run')
  return seen
}

function refuseWith(error: unknown, fields: Record<string, string | string[]> = {}) {
  return formAction(post(fields), () => Promise.reject(error))
}

test('an act that succeeds leads on with 303', async () => {
  const response = await formAction(post({}), async () => '/pengajuan/12/tanda-terima')
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/pengajuan/12/tanda-terima'])
})

test('the page after an act that succeeded is told which form is saved, after a refusal nothing is', async () => {
  const saved = await formAction(post({ _formulir: 'tanya' }), async () => '/')
  expect(saved.headers.get('Set-Cookie')).toBe(`tersimpan-${formId}=tanya; Path=/; Max-Age=300; SameSite=Lax`)
  const strange = await formAction(post({ _formulir: 'x; Domain=evil.id' }), async () => '/')
  expect(strange.headers.get('Set-Cookie')).toMatch(/^tersimpan-[\w-]+=; Path=/)
  const refused = await refuseWith(new AppError('refused', 'Sebuah kalimat.'))
  expect(refused.headers.get('Set-Cookie')).toBeNull()
})

test('an act never leads to another site', async () => {
  const response = await formAction(post({}), async () => '//evil.id')
  expect(response.headers.get('Location')).toBe('/')
})

test.each([
  ['forbidden', 403],
  ['refused', 409],
  ['stale', 409],
  ['invalid', 422],
  ['not-found', 404],
] as const)('%s answers %i with the sentence and what was typed', async (code, status) => {
  const typed = { name: 'SIPENA', unit: ['a', 'b'] }
  const response = await refuseWith(new AppError(code, 'Sebuah kalimat.'), typed)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({
    code,
    formError: 'Sebuah kalimat.',
    values: { name: 'SIPENA', unit: 'a' },
    lists: { unit: ['a', 'b'] },
  })
})

test('a sentence that names a field belongs to it, any other to the whole', async () => {
  const error = new AppError('invalid', 'Periksa.', ['due: Isi tanggalnya.', 'Nama: terlalu panjang.'])
  const failure = await (await refuseWith(error)).json()
  expect(failure.fieldErrors).toEqual({ due: 'Isi tanggalnya.' })
  expect(failure.details).toEqual(['Nama: terlalu panjang.'])
})

test('wrong fields found by a route come back at their fields', async () => {
  const failure = await (await refuseWith(wrongFields({ code: 'Pilih satu telaah.' }))).json()
  expect(failure).toMatchObject({
    formError: 'Pilih satu telaah.',
    fieldErrors: { code: 'Pilih satu telaah.' },
  })
})

test('a text of 20,000 letters with script in it comes back letter by letter', async () => {
  const text = '<script>alert(1)</script>'.repeat(800)
  const response = await refuseWith(new AppError('invalid', 'Terlalu panjang.'), { purpose: text })
  expect((await response.json()).values.purpose).toBe(text)
})

test('a password does not come back, and does not shape the command id', async () => {
  const response = await refuseWith(new AppError('invalid', 'Salah.'), { password: 'rahasia', user: 'rina' })
  expect((await response.json()).values).toEqual({ user: 'rina' })
  const one = await inputOf(post({ password: 'rahasia' }))
  const other = await inputOf(post({ password: 'lain' }))
  expect(one.commandId).toBe(other.commandId)
})

test('sent twice it is one command, corrected or from another page it is another', async () => {
  const first = await inputOf(post({ code: 'keep', reason: 'a' }))
  const again = await inputOf(post({ code: 'keep', reason: 'a' }))
  const corrected = await inputOf(post({ code: 'keep', reason: 'b' }))
  const elsewhere = await inputOf(post({ code: 'keep', reason: 'a' }, newCommandId()))
  expect(again.commandId).toBe(first.commandId)
  expect(new Set([first, corrected, elsewhere].map((each) => each.commandId)).size).toBe(3)
})

test('the version the reader looked at is handed on', async () => {
  expect((await inputOf(post({ _versi: '7' }))).expectedVersion).toBe(7)
  expect(await inputOf(post({}))).not.toHaveProperty('expectedVersion')
})

test.each([
  ['no command id', post({}, null)],
  ['a command id of strange signs', post({}, "x'; drop table")],
  ['a version that is no number', post({ _versi: '7e3' })],
])('a form with %s is refused before anything is done', async (_case, request) => {
  const response = await formAction(request, () => Promise.reject(new Error('was run')))
  expect(response.status).toBe(409)
  expect((await response.json()).formError).toBe(
    'Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.',
  )
})

test('more than a form can hold is refused', async () => {
  const response = await formAction(post({ text: 'x'.repeat(200_001) }), async () => '/')
  expect(response.status).toBe(413)
})

test('strange names are dropped, NUL is taken out and line ends are one sign', async () => {
  const { values } = await inputOf(post({ __proto__x: 'a', '<b>': 'b', note: 'satu\r\ndua\u0000' }))
  expect(values).toEqual({ note: 'satu\ndua' })
})

test('what is no AppError passes through', async () => {
  const redirect = new Response(null, { status: 303 })
  await expect(refuseWith(redirect)).rejects.toBe(redirect)
  await expect(refuseWith(new TypeError('broken'))).rejects.toThrow('broken')
})

test('a chosen file stands apart from the values, an empty choice is none', async () => {
  const body = new FormData()
  body.set('_perintah', formId)
  body.set('scan', new File(['%PDF'], 'pindaian.pdf'))
  body.set('photo', new File([], ''))
  const form = await inputOf(new Request('http://localhost/', { method: 'POST', body }))
  expect(Object.keys(form.files)).toEqual(['scan'])
  expect(form.values).not.toHaveProperty('scan')
})
