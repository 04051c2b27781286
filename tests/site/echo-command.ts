// Stands in for a command in bootstrap.test.ts.
const [kind, ...rest] = process.argv.slice(2)
process.on('SIGTERM', () => process.exit(7))
process.stderr.write('working\n')
process.stdout.write(`${JSON.stringify({ kind, rest, nodeApi: Number(process.versions.napi) })}\n`)
if (kind === 'wait') setInterval(() => undefined, 1000)
else process.exitCode = Number(kind)
