import { expect, test } from 'vitest'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { readInventory } from '#app/exchange/inventory.ts'
import { hostileFiles } from './files.ts'

test.each(hostileFiles)('$name', ({ bytes, outcome }) => {
  const content = bytes()
  if ('refused' in outcome) {
    expect(() => readInventory(content)).toThrow(FileRefused)
    expect(() => readInventory(content)).toThrow(outcome.refused)
    return
  }
  const { rows, rejected } = readInventory(content)
  expect(rows).toHaveLength(outcome.accepted)
  expect(rejected.map((each) => each.row)).toEqual(outcome.rejected.map(([row]) => row))
  for (const [position, [, words]] of outcome.rejected.entries()) {
    expect(rejected[position]?.reason).toContain(words)
  }
})

test('every sentence a person gets is one Indonesian sentence or two, without code words', () => {
  for (const { bytes, name } of hostileFiles) {
    let sentences: readonly string[] = []
    try {
      sentences = readInventory(bytes()).rejected.map((each) => each.reason)
    } catch (error) {
      sentences = [String((error as Error).message)]
    }
    for (const sentence of sentences) {
      expect(sentence, name).toMatch(/^[A-Z].*\.$/s)
      expect(sentence, name).not.toMatch(/undefined|null|NaN|Error|\bcell\b/)
      expect(sentence.length, name).toBeLessThan(300)
    }
  }
})

test('fifty thousand blank rows are read in the time of a breath', () => {
  const blank = hostileFiles.find((file) => file.name === 'fifty thousand blank rows')
  const started = performance.now()
  expect(readInventory(blank?.bytes() ?? new Uint8Array()).rows).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(3000)
})
