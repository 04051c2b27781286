export interface SentForm {
  action: string
  /** The hidden fields, as a browser would send them. */
  fields: Record<string, string>
}

/** The forms of a page that write, with their hidden fields. */
export function formsOf(html: string): SentForm[] {
  return [...html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)].map(([form]) => ({
    action: decoded(/action="([^"]*)"/.exec(form)?.[1] ?? ''),
    fields: Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [decoded(name), decoded(value)],
      ),
    ),
  }))
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
