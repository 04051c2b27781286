/** Megabytes that reading a bomb may add: what may be unpacked, and as much again to look at it. */
export const mostGrowth = 128

/** What the process holds beyond what it held before, at its highest, while something is done; in megabytes. */
export async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let highest = before
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 5)
  await work()
  clearInterval(watch)
  return (highest - before) / 1024 / 1024
}
