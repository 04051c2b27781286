import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bsreV1 } from './bsre/bsre-v1.ts'
import { bsreV2 } from './bsre/bsre-v2.ts'
import type { BsreService } from './bsre/call.ts'
import { checkedSigner } from './checked-signer.ts'
import type { Signer } from './signer.ts'
import { simulationSigner } from './simulation.ts'

type Environment = Readonly<Record<string, string | undefined>>

const markFont = '../documents/fonts/liberation-sans/LiberationSans-Bold.ttf'

/**
 * The signer that the settings name (TTE_MODE, TTE_BASE_URL …), or null when there is none. A real city has none
 * until one is set, and never a simulation. Throws one sentence for the operator when the settings do not fit.
 */
export function openSigner(settings: Environment, { isCity }: { isCity: boolean }): Signer | null {
  const mode = settings.TTE_MODE ?? (isCity ? 'off' : 'simulasi')
  switch (mode) {
    case 'off':
      return null
    case 'simulasi':
      if (isCity) throw new Error(noSimulation)
      return checkedSigner(simulationSigner({ p12: p12In(settings), font: fileBytes(fontPath()) }))
    case 'bsre-v1':
      return checkedSigner(bsreV1(serviceIn(settings)))
    case 'bsre-v2':
      return checkedSigner(bsreV2(serviceIn(settings)))
    default:
      throw new Error(`TTE_MODE="${mode}" tidak dikenal. Pakai off, simulasi, bsre-v1, atau bsre-v2.`)
  }
}

const noSimulation =
  'TTE_MODE=simulasi hanya untuk mencoba dan ditolak untuk kota sungguhan (DESK_CITY=1). Pakai bsre-v1, bsre-v2, atau off.'

function serviceIn(settings: Environment): BsreService {
  const { TTE_BASE_URL: url = '', TTE_USERNAME: username = '', TTE_PASSWORD: password = '' } = settings
  if (!URL.canParse(url) || username === '' || password === '')
    throw new Error(
      'Tanda tangan BSrE memerlukan TTE_BASE_URL, TTE_USERNAME, dan TTE_PASSWORD. Isi ketiganya.',
    )
  const { protocol, hostname } = new URL(url)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !(isHere && protocol === 'http:'))
    throw new Error('TTE_BASE_URL harus beralamat https://: passphrase tidak dikirim lewat jalur terbuka.')
  const timeoutMs = Number(settings.TTE_TIMEOUT_MS ?? 60_000)
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1_000 || timeoutMs > 300_000)
    throw new Error('TTE_TIMEOUT_MS adalah milidetik dari 1000 sampai 300000.')
  return { baseUrl: url.replace(/\/+$/, ''), username, password, timeoutMs }
}

function p12In({ TTE_P12: path }: Environment): Uint8Array | null {
  return path === undefined || path === '' ? null : fileBytes(path)
}

function fontPath(): string {
  return fileURLToPath(new URL(markFont, import.meta.url))
}

function fileBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}
