/** Over the remarks in a file that goes back to be repaired; such a column is never read. */
export const remarkHeader = 'Catatan Desk Reviu'
