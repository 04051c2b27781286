import { expect, test } from 'vitest'
import { deviceWords } from './device.ts'

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0',
    'Edge 126 di Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/124.0 Mobile Safari/537.36',
    'Chrome 124 di Android',
  ],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1 Version/17.4 Mobile Safari/604.1', 'Safari 17 di iOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox 128 di Linux'],
  ['perintah di server', 'perintah di server'],
  [null, null],
])('%s reads as %s', (agent, words) => {
  expect(deviceWords(agent)).toBe(words)
})
