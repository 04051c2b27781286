import { expect, test } from 'vitest'
import { refuseOldRuntime } from './runtime.ts'

test('a Node.js without Node-API 10 is refused in one sentence that says what to do', () => {
  for (const nodeApi of ['9', '8', '']) {
    expect(() => refuseOldRuntime(nodeApi)).toThrow(/^Node\.js v\S+ terlalu lama .+ pasang Node\.js 24\.$/)
  }
})

test('a Node.js with Node-API 10 or more may go on', () => {
  expect(() => refuseOldRuntime('10')).not.toThrow()
  expect(() => refuseOldRuntime('11')).not.toThrow()
})
