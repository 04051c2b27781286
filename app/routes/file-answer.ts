const mediaTypes: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
}

/** A file to be kept by who asks for it, never shown: what is in it was written by somebody else. */
export function fileAnswer({ name, bytes }: { name: string; bytes: Uint8Array }): Response {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaTypes[ending] ?? 'application/octet-stream',
      'Content-Disposition': attachment(name),
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'private, no-store',
    },
  })
}

/** RFC 6266: a plain name for old readers, the true one encoded (RFC 8187) beside it. */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]+/g, '-')
  const encoded = encodeURIComponent(fileName.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
