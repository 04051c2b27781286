/** The address of a dictum on the page: "diktum-kedua-belas". */
export function slug(label: string): string {
  return label.toLowerCase().replaceAll(' ', '-')
}

/** Where the paper shows a paragraph: its own id. "dicta.2.items.0" stands within its dictum. */
export function paperId(place: string): string {
  const [list = '', index] = place.split('.')
  if (list === 'title') return 'kepala'
  if (list === 'distribution') return 'salinan'
  return `bagian-${list}-${index ?? '0'}`
}
