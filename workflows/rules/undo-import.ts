const day = 86_400_000

/** How long an import may be taken back: long enough to notice, short enough that little depends on it yet. */
export const daysToUndoImport = 30

/** Until when (ISO, UTC) an import that was applied at an instant may be taken back. */
export function undoUntil(appliedAt: string): string {
  return new Date(Date.parse(appliedAt) + daysToUndoImport * day).toISOString()
}
