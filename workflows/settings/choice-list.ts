/** "Terbuka; Terbatas" as its choices. */
export function choicesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
