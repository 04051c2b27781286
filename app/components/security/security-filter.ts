/** The filters of the security log as its address carries them. */
export function securityFilterFrom(query: URLSearchParams) {
  const text = (name: string) => (query.get(name) ?? '').trim()
  return {
    kinds: query.getAll('kejadian'),
    personId: text('orang'),
    address: text('cari'),
    from: text('dari'),
    until: text('sampai'),
  }
}
