import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { receiveUpload, type UploadRefused } from '#app/exchange/receive-upload.ts'

// Run on a disk of its own by tests/services/uploads: sends a form that is larger than the disk.
const [, , folder = ''] = process.argv
const form = new FormData()
form.set('proves', 'Kontrak')
form.set('berkas', new File([randomBytes(2_000_000)], 'kontrak.pdf'))
const request = new Request('http://localhost/', { method: 'POST', body: form })
const refused = await receiveUpload(request, { folder, mostBytes: 10_000_000 }).then(
  () => null,
  (error: UploadRefused) => error,
)
const { message, values } = refused ?? { message: 'taken', values: {} }
process.stdout.write(JSON.stringify({ message, values, left: readdirSync(folder) }))
