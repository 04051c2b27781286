import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { initialDecree } from '#app/services/initial-decree.server.ts'
import { returnDecree } from '#app/services/return-decree.server.ts'
import { signDecreeElectronically } from '#app/services/sign-decree-electronically.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import type { DecreeEvent, initialOrder } from '#workflows/decree/events.ts'
import { decreeOf } from '../../factories/lookups.ts'
import { check, fileScan, giveNumber, publish, send, signWithPen } from '../../factories/stages-decree.ts'
import { stampSigner } from '../../factories/stand-ins.ts'
import type { Driver, Drivers } from './scene.ts'

const events = {
  async wordsEdited({ world, caseId: decreeId }) {
    const words = await decreeText(world.office.store, decreeId)
    const edited = { ...words, noting: [...words.noting, 'Hasil rapat tanggal 1 September 2026;'] }
    await world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words: edited })
  },
  sentForChecking: ({ world }) => send(world),
  checked: ({ world }) => check(world),
  async initialled({ world, caseId: decreeId }, { step }) {
    await world.as(world.role(step as (typeof initialOrder)[number]))(initialDecree, { decreeId })
  },
  async returned({ world, caseId: decreeId }) {
    await world.as(world.role('legal-officer'))(returnDecree, { decreeId, note: 'Perbaiki judul.' })
  },
  signedWithPen: ({ world }) => signWithPen(world),
  numbered: ({ world }) => giveNumber(world),
  scanFiled: ({ world }) => fileScan(world),
  async signedElectronically({ world, caseId: decreeId }) {
    await world.makeDocuments()
    const signature = { identityNumber: '', passphrase: 'benar', signer: stampSigner() }
    await world.as(world.role('mayor'))(signDecreeElectronically, { decreeId, ...signature })
  },
  published: ({ world }) => publish(world),
} satisfies Record<DecreeEvent['type'], Driver>

export const decreeDrivers: Drivers = { stage: 'decreeDrafted', begin: decreeOf, events }
