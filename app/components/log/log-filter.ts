/** The filters of the log as its address carries them. */
export function logFilterFrom(query: URLSearchParams) {
  const text = (name: string) => (query.get(name) ?? '').trim()
  return {
    subjectKinds: query.getAll('perihal'),
    types: query.getAll('kejadian'),
    actorIds: query.getAll('pelaku'),
    subjectId: text('berkas'),
    text: text('cari'),
    from: text('dari'),
    until: text('sampai'),
  }
}
