// Adds up vitest's JSON reports. A skipped test fails the run: it proves nothing.
// With --total prints one closing line, else the names of what was skipped.
import { readFileSync } from 'node:fs'

const isTotal = process.argv[2] === '--total'
const reports = process.argv.slice(isTotal ? 3 : 2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const tests = reports.flatMap((report) => report.testResults.flatMap((file) => file.assertionResults))
const passed = tests.filter((test) => test.status === 'passed')
const failed = tests.filter((test) => test.status === 'failed')
const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')

if (isTotal) process.stdout.write(`${passed.length} passed, ${failed.length} failed\n`)
for (const test of skipped) process.stdout.write(`skipped: ${test.fullName}\n`)
if (passed.length === 0 || failed.length > 0 || skipped.length > 0) process.exitCode = 1
