import { createRenderer } from '#app/documents/render.ts'
import { newDecree } from '../tests/documents/decree-fixture.ts'

/** Rounds of the tools that are only reported beside. */
const OTHER_ROUNDS = 2

/** The best of so many rounds counts on both sides: the others measure what else the machine does. */
const ROUNDS = 5

interface Times {
  /** Seconds for laying out and drawing. */
  making: number
  /** Seconds for the checks of the finished bytes. */
  checking: number
  /** Seconds of processor for both, all threads together: what a busy machine does not change. */
  processor: number
}

function processorSeconds(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000_000
}

/**
 * The decree with an annex of N rows through the house's renderer (laid out, drawn with tags, contents and
 * bookmarks, checked and read back), beside pdfkit writing the lines and boxes of the same annex at the same
 * places, untagged, on a layout it is given. `ratio` compares making, `totalRatio` making and checks,
 * `processorRatio` the processor time of the same, collecting of garbage in threads of its own included.
 * `others` are the seconds of bare operators (the limit), and of Typst and pdfmake laying out the same rows.
 */
export async function measure({ count = 3700 }: { count: number | undefined }): Promise<object> {
  const renderer = createRenderer({ timeoutMs: 1_200_000, maxOldGenerationMb: 512 })
  const decree = newDecree(count)
  let pages = 0
  let bytes = 0

  async function ours(): Promise<Times> {
    const began = performance.now()
    const used = process.cpuUsage()
    let made = began
    const onProgress = () => {
      made = performance.now()
    }
    const rendered = await renderer.render('decree', decree, { onProgress })
    pages = rendered.pages
    bytes = rendered.bytes.byteLength
    const processor = processorSeconds(used)
    return { making: (made - began) / 1000, checking: (performance.now() - made) / 1000, processor }
  }

  try {
    await renderer.render('decree', newDecree(12))
    const times = [await ours()]
    // Node's figure never falls, and the rival has not been loaded yet.
    const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
    const rival = await import('./document-rival.ts')
    const drawn = rival.drawnPages(count)
    await rival.write(rival.drawnPages(12))
    const rivalTimes: number[] = []
    const rivalProcessor: number[] = []
    let rivalBytes = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now()
      const used = process.cpuUsage()
      rivalBytes = await rival.write(drawn)
      rivalTimes.push((performance.now() - began) / 1000)
      rivalProcessor.push(processorSeconds(used))
      if (round < ROUNDS - 1) times.push(await ours())
    }
    const others = await import('./document-others.ts')
    const beside = {
      operators: await best(() => others.writeOperators(drawn)),
      typst: await best(() => others.writeWithTypst(count)),
      pdfmake: await best(() => others.writeWithPdfmake(count)),
    }
    const seconds = Math.min(...times.map(({ making }) => making))
    const totalSeconds = Math.min(...times.map(({ making, checking }) => making + checking))
    const rivalSeconds = Math.min(...rivalTimes)
    return {
      rows: count,
      pages,
      seconds: rounded(seconds),
      rivalSeconds: rounded(rivalSeconds),
      ratio: rounded(seconds / rivalSeconds),
      peakMB,
      checkSeconds: rounded(Math.min(...times.map(({ checking }) => checking))),
      totalSeconds: rounded(totalSeconds),
      totalRatio: rounded(totalSeconds / rivalSeconds),
      processorRatio: rounded(
        Math.min(...times.map(({ processor }) => processor)) / Math.min(...rivalProcessor),
      ),
      bytes,
      rivalPages: drawn.length,
      rivalBytes,
      others: beside,
    }
  } finally {
    await renderer.close()
  }
}

/** The seconds of the best of a few rounds. */
async function best(work: () => Promise<number> | number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < OTHER_ROUNDS; round += 1) {
    const began = performance.now()
    await work()
    times.push((performance.now() - began) / 1000)
  }
  return rounded(Math.min(...times))
}

function rounded(value: number): number {
  return Number(value.toFixed(2))
}
