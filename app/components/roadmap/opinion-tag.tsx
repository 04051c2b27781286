import { StatusTag } from '../status-tag.tsx'

/** An office's opinion as a tag: words and tone, never tone alone. */
export function OpinionTag({ code, label }: { code: string; label: string }) {
  return <StatusTag tone={code === 'aligned' ? 'done' : 'attention'}>{label}</StatusTag>
}
