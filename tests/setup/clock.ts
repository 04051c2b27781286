/** A module for `--import` that sets a server's clock to an instant; it runs on from there. */
export function clockAt(now: string): string {
  const source = `
    const real = Date
    const ahead = real.parse(${JSON.stringify(now)}) - real.now()
    globalThis.Date = class extends real {
      constructor(...given) {
        super(...(given.length === 0 ? [real.now() + ahead] : given))
      }
      static now() {
        return real.now() + ahead
      }
    }`
  return `data:text/javascript,${encodeURIComponent(source)}`
}
