// Adds up vitest's JSON reports. A test that every run skipped fails the whole: it proves nothing.
// With --total prints one closing line, else the names of what was skipped.
import { readFileSync } from 'node:fs'

const isTotal = process.argv[2] === '--total'
const reports = process.argv.slice(isTotal ? 3 : 2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const results = reports.flatMap((report) =>
  report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ name: `${file.name}: ${test.fullName}`, status: test.status })),
  ),
)
const namesWith = (status) =>
  new Set(results.filter((test) => test.status === status).map((test) => test.name))
const passed = namesWith('passed')
const failed = namesWith('failed')
const skipped = [...new Set(results.map((test) => test.name))].filter(
  (name) => !passed.has(name) && !failed.has(name),
)

if (isTotal) process.stdout.write(`${passed.size} passed, ${failed.size} failed\n`)
for (const name of skipped) process.stdout.write(`skipped: ${name}\n`)
if (passed.size === 0 || failed.size > 0 || skipped.length > 0) process.exitCode = 1
