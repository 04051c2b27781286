// Loaded into the server by turbo-stream.test.ts: any use of turbo-stream throws and says so on stderr.
import { registerHooks } from 'node:module'

const names = ['encode', 'decode']
const trap =
  "function trap() { process.stderr.write('turbo-stream was called\\n'); throw new Error('turbo-stream was called') }"

registerHooks({
  load(url, context, next) {
    if (!url.includes('/node_modules/turbo-stream/')) return next(url, context)
    process.stderr.write('turbo-stream is trapped\n')
    return url.endsWith('.mjs')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `${trap}; export { ${names.map((name) => `trap as ${name}`)} }`,
        }
      : {
          format: 'commonjs',
          shortCircuit: true,
          source: `${trap}; module.exports = { ${names.map((name) => `${name}: trap`)} }`,
        }
  },
})
