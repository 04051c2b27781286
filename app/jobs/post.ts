import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Letter } from '#app/services/notify.server.ts'

/** What carries letters away. */
export interface Post {
  /** Where links in letters begin: "https://reviu.malangkota.go.id". */
  siteUrl: string
  /** How long a thing to tell waits for others of the same work, so that they come in one letter. */
  quietMs?: number
  send(letter: Letter): Promise<void>
}

export interface PostSettings {
  siteUrl: string
  /** "smtps://user:password@mail.example.go.id"; undefined where no mail server is set. */
  smtpUrl: string | undefined
  /** The sender of every letter. */
  from: string
  quietMs: number
  /** Where letters are laid without a mail server. */
  folder: string
}

const timeoutMs = 20_000

/** Mail by SMTP where a server is set, else a text file for each letter that only the server's user reads. */
export function openPost({ siteUrl, smtpUrl, from, quietMs, folder }: PostSettings): Post {
  if (smtpUrl === undefined) return { siteUrl, quietMs, send: (letter) => layDown(letter, folder) }
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    siteUrl,
    quietMs,
    async send({ to, name, subject, text }) {
      await transport.sendMail({ from, to: { name, address: to }, subject, text })
    },
  }
}

async function layDown({ to, name, subject, text }: Letter, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${randomUUID()}.txt`)
  const content = `Kepada: ${oneLine(name)} <${oneLine(to)}>\nPerihal: ${oneLine(subject)}\n\n${text}`
  await writeFile(`${file}.part`, content, { mode: 0o600 })
  await rename(`${file}.part`, file)
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ')
}
