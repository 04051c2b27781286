import type { Permissions } from '#workflows/engine/permission.ts'
import type { DecreeEvent } from './events.ts'

export const decreePermissions = {
  wordsEdited: [{ role: 'legal-officer', on: 'any' }],
  sentForChecking: [{ role: 'desk-officer', on: 'any' }],
  checked: [{ role: 'legal-officer', on: 'any' }],
  initialled: [
    { role: 'desk-officer', on: 'any', when: { step: 'desk-officer' } },
    { role: 'ict-head', on: 'any', when: { step: 'ict-head' } },
    { role: 'legal-officer', on: 'any', when: { step: 'legal-officer' } },
    { role: 'assistant', on: 'any', when: { step: 'assistant' } },
    { role: 'regional-secretary', on: 'any', when: { step: 'regional-secretary' } },
  ],
  returned: [
    { role: 'ict-head', on: 'any' },
    { role: 'legal-officer', on: 'any' },
    { role: 'assistant', on: 'any' },
    { role: 'regional-secretary', on: 'any' },
    { role: 'mayor', on: 'any' },
  ],
  // The wet signature is the Mayor's; Bagian Hukum, which keeps the original, enters it.
  signedWithPen: [
    { role: 'mayor', on: 'any' },
    { role: 'legal-officer', on: 'any' },
  ],
  numbered: [{ role: 'legal-officer', on: 'any' }],
  scanFiled: [{ role: 'legal-officer', on: 'any' }],
  signedElectronically: [{ role: 'mayor', on: 'any' }],
  published: [{ role: 'legal-officer', on: 'any' }],
} satisfies Permissions<DecreeEvent['type']>
