// better-sqlite3 13 is built against Node-API 10 and ends an older Node with a segmentation fault.
const NEEDED_NODE_API = 10

/** Throws, before any native module is loaded, when this Node.js is too old for the database driver. */
export function refuseOldRuntime(nodeApi: string | undefined = process.versions.napi): void {
  if (Number(nodeApi ?? 0) >= NEEDED_NODE_API) return
  throw new Error(
    `Node.js ${process.version} terlalu lama untuk basis data aplikasi ini; jalankan lewat "npm run …" atau pasang Node.js 24.`,
  )
}
