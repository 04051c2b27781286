import { initialOrder } from '#workflows/decree/events.ts'
import { decreeMachine } from '#workflows/decree/machine.ts'
import { decreeWorkflow } from '#workflows/decree/workflow.ts'
import { type Role, roleLabels } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'

/** One step of a decree: whose it is, what they do, and the event it ends with. */
export interface DecreeStep {
  /** The stage as people say it: "Paraf". */
  label: string
  event: { type: string } & Record<string, string>
  role: Role
  /** "Periksa kata dan dasar hukumnya." */
  does: string
  /** The same to everybody else: whose turn it is, and for what. */
  tells: string
  button: string
}

interface Place {
  stage: string
  /** How many have initialled this round. */
  initials: number
}

type Words = Pick<DecreeStep, 'role' | 'does' | 'tells' | 'button'> & { event: string }

const steps: Readonly<Record<string, Words>> = {
  drafting: {
    event: 'sentForChecking',
    role: 'desk-officer',
    does: 'Kirim naskah ke Bagian Hukum.',
    tells:
      'Bidang Aplikasi Diskominfo mengirim naskah ke Bagian Hukum; Bagian Hukum dapat mengubah kata-katanya.',
    button: 'Buka naskah',
  },
  checking: {
    event: 'checked',
    role: 'legal-officer',
    does: 'Periksa kata dan dasar hukumnya.',
    tells: 'Bagian Hukum memeriksa naskah, lalu menyatakannya benar atau mengembalikannya.',
    button: 'Periksa naskah',
  },
  approved: {
    event: 'signedWithPen',
    role: 'mayor',
    does: 'Paraf lengkap. Naskah siap ditandatangani.',
    tells: 'Paraf lengkap. Menunggu tanda tangan Wali Kota; Bagian Hukum mencatat harinya.',
    button: 'Buka naskah',
  },
  awaitingSignature: {
    event: 'signedElectronically',
    role: 'mayor',
    does: 'Naskah sudah bernomor dan siap ditandatangani.',
    tells:
      'Sudah bernomor. Menunggu tanda tangan elektronik Wali Kota; tanda tangan basah tetap dapat dicatat.',
    button: 'Tandatangani',
  },
  signedByPen: {
    event: 'numbered',
    role: 'legal-officer',
    does: 'Beri nomor dan tanggal.',
    tells: 'Sudah ditandatangani. Bagian Hukum memberi nomor dan tanggal.',
    button: 'Beri nomor',
  },
  awaitingScan: {
    event: 'scanFiled',
    role: 'legal-officer',
    does: 'Simpan pindaian naskah bertanda tangan.',
    tells: 'Sudah bernomor. Bagian Hukum mengunggah pindaian naskah asli.',
    button: 'Simpan pindaian',
  },
  executed: {
    event: 'published',
    role: 'legal-officer',
    does: 'Umumkan keputusan.',
    tells: 'Naskah sah. Bagian Hukum mengumumkannya.',
    button: 'Umumkan',
  },
}

/** The step a decree stands at; null once it is published. */
export function decreeStep({ stage, initials }: Place): DecreeStep | null {
  const label = stageLabel(decreeWorkflow, stage)
  if (stage === 'initialling') {
    const role = initialOrder[initials]
    if (role === undefined) return null
    const does = 'Periksa naskah, lalu bubuhkan paraf.'
    const tells = `Menunggu paraf ${roleLabels[role]}.`
    return {
      label,
      event: { type: 'initialled', step: role },
      role,
      does,
      tells,
      button: 'Periksa dan paraf',
    }
  }
  const words = steps[stage]
  return words === undefined ? null : { ...words, label, event: { type: words.event } }
}

/** Whose turn it is with a decree, in the words of every page. */
export function decreeTurn(place: Place): string {
  return decreeStep(place)?.tells ?? 'Sudah diumumkan. Perbaikan hanya melalui keputusan baru.'
}

/** The step that follows when the one a decree stands at is done, by its machine; null after the last. */
export function stepAfter(place: Place): DecreeStep | null {
  const step = decreeStep(place)
  if (step === null) return null
  const initials = place.initials + 1
  if (place.stage === 'initialling' && initials < initialOrder.length)
    return decreeStep({ stage: 'initialling', initials })
  const { states } = decreeMachine.config
  const [way] = [
    (states?.[place.stage as keyof typeof states]?.on as Ways | undefined)?.[step.event.type],
  ].flat()
  return way?.target === undefined ? null : decreeStep({ stage: way.target, initials: 0 })
}

type Way = { target?: string }
type Ways = Readonly<Record<string, Way | readonly Way[] | undefined>>
