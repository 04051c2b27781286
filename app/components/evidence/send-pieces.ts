/** What the sender of a file is told while it goes. */
export interface Sending {
  onProgress: (received: number) => void
  /** The line is gone; it is tried again by itself after so long. */
  onWait: (waitMs: number) => void
  signal: AbortSignal
}

/** The server does not want the file: the sentence for the person. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
}

interface State {
  id: string
  received: number
  pieceBytes: number
}

const shortestWaitMs = 1000
const longestWaitMs = 30_000

/**
 * Sends a file in pieces and goes on where it stopped, however often the line breaks; a file that was begun
 * before, in this browser, is taken up again. Resolves with the id of the upload; rejects with NotTaken where
 * trying again is of no use, and when it is called off.
 */
export async function sendPieces(file: File, sending: Sending): Promise<string> {
  let state = await again(() => startedBefore(file).then((known) => known ?? begin(file)), sending)
  while (state.received < file.size) {
    sending.onProgress(state.received)
    state = await again(async () => {
      const piece = await sendPiece(file, state)
      // Somebody's line broke after the server had the piece: it says how much is there.
      return piece ?? (await stateOf(state.id)) ?? begin(file)
    }, sending)
  }
  sending.onProgress(file.size)
  return state.id
}

async function again<T>(attempt: () => Promise<T>, { onWait, signal }: Sending): Promise<T> {
  for (let waitMs = shortestWaitMs; ; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
    signal.throwIfAborted()
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof NotTaken) throw error
      onWait(waitMs)
      await paused(waitMs, signal)
    }
  }
}

/** Ends early when the browser is on line again. */
function paused(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    addEventListener('online', end)
    signal.addEventListener('abort', end)
  })
}

async function begin(file: File): Promise<State> {
  const body = new URLSearchParams({ nama: file.name, ukuran: String(file.size) })
  const begun = await answer<Omit<State, 'received'>>(await fetch('/unggahan', { method: 'POST', body }))
  remember(file, begun.id)
  return { ...begun, received: 0 }
}

async function startedBefore(file: File): Promise<State | null> {
  const id = localStorage.getItem(keyOf(file))
  return id === null ? null : stateOf(id)
}

async function stateOf(id: string): Promise<State | null> {
  const response = await fetch(`/unggahan/${id}`)
  return response.status === 404 ? null : answer<State>(response)
}

/** Null where the server is at another place of the file. */
async function sendPiece(file: File, { id, received, pieceBytes }: State): Promise<State | null> {
  const body = new FormData()
  body.set('dari', String(received))
  body.set('bagian', file.slice(received, received + pieceBytes))
  const response = await fetch(`/unggahan/${id}`, { method: 'POST', body })
  return response.status === 409 || response.status === 404 ? null : answer<State>(response)
}

/** What the server said; throws NotTaken with its sentence, or anything else to be tried again. */
async function answer<T>(response: Response): Promise<T> {
  if (response.ok && response.headers.get('Content-Type')?.includes('json')) return response.json()
  const { formError } = (await response.json().catch(() => ({}))) as { formError?: string }
  if (response.status >= 400 && response.status < 500 && formError) throw new NotTaken(formError)
  throw new Error(`answered ${response.status}`)
}

function remember(file: File, id: string): void {
  try {
    localStorage.setItem(keyOf(file), id)
  } catch {
    // Without room to remember, a reload begins anew.
  }
}

function keyOf({ name, size, lastModified }: File): string {
  return `unggahan:${name}:${size}:${lastModified}`
}
