import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startEsignDouble } from '#app/signing/double/esign-double.ts'
import { doublePeople } from '#app/signing/double/people.ts'

const font = fileURLToPath(
  new URL('../documents/fonts/liberation-sans/LiberationSans-Bold.ttf', import.meta.url),
)
const credential = { username: 'desk-reviu', password: 'coba' }

/** `npm run esign:double`: BSrE's client service to try against, with its people and faults, until Ctrl-C. */
try {
  const port = Number(process.env.PORT ?? 3573)
  const double = await startEsignDouble({ port, ...credential, font: new Uint8Array(readFileSync(font)) })
  const people = Object.entries(doublePeople).map(
    ([nik, { status, passphrase }]) => `  ${nik}  ${passphrase}  ${status}`,
  )
  process.stdout.write(
    `Layanan tiruan BSrE di ${double.url}. Jalankan situs dengan:\n` +
      `  TTE_MODE=bsre-v2 TTE_BASE_URL=${double.url} TTE_USERNAME=${credential.username} TTE_PASSWORD=${credential.password} npm start\n` +
      `NIK dan passphrase rekaan:\n${people.join('\n')}\n`,
  )
  process.once('SIGINT', () => void double.stop())
  process.once('SIGTERM', () => void double.stop())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
