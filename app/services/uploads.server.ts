import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat, statfs, truncate } from 'node:fs/promises'
import path from 'node:path'
import { isOutOfRoom, noRoom, type ReceivedFile } from '#app/exchange/receive-upload.ts'
import { evidenceLimitText, uploadText } from '#app/text/evidence.ts'
import { readSetting } from '#db/settings.ts'
import { deleteUpload, insertUpload, ownUpload, type UploadRow, uploadsOfPerson } from '#db/uploads.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { mostEvidenceBytes } from '#workflows/settings/evidence.ts'
import { AppError } from './app-error.ts'
import type { Office } from './office.ts'

/** How much a piece may bring: a broken line loses at most one. Told to the browser by `beginUpload`. */
export const pieceBytes = 128 * 1024
/** What one person may have on the way; the oldest gives way. */
const mostUploads = 10
/** Above this share of the disk nothing more comes in, while everything else can still be saved. */
const fullestDisk = 0.95

type Sender = Pick<Actor, 'personId' | 'role'>

/** The largest file that is taken, in bytes. */
export async function uploadLimitNow({ store }: Pick<Office, 'store'>): Promise<number> {
  return mostEvidenceBytes(await readSetting(store.read, 'evidence'))
}

/**
 * Begins a file that comes in pieces and survives a broken line. It belongs to nobody's record: only its
 * sender finds it, and it is gone after a day.
 */
export async function beginUpload(
  office: Office,
  sender: Sender,
  { fileName, byteSize }: { fileName: string; byteSize: number },
): Promise<{ id: string; pieceBytes: number }> {
  refuseStrangers(sender)
  const most = await uploadLimitNow(office)
  if (!Number.isInteger(byteSize) || byteSize < 1) throw ofFile(uploadText.empty)
  if (byteSize > most) throw ofFile(evidenceLimitText(most))
  await refuseFullDisk(office.vault.inbox, byteSize)
  const id = randomUUID()
  const handle = await open(inboxFile(office, id), 'wx')
  await handle.close()
  await register(office, sender, { id, fileName, byteSize })
  return { id, pieceBytes }
}

/** How much of a file has arrived. */
export async function uploadState(office: Office, sender: Sender, id: string) {
  const row = await own(office, sender, id)
  const received = await sizeOf(office, id)
  return { received, byteSize: row.byteSize, fileName: row.fileName, isWhole: received === row.byteSize }
}

/**
 * Adds a piece where the last one ended and tells how much is there. A piece that was there already, or comes
 * too early, changes nothing (`stale`): the sender asks how much has arrived and goes on from there.
 */
export async function addPiece(
  office: Office,
  sender: Sender,
  { id, from, bytes }: { id: string; from: number; bytes: Uint8Array },
): Promise<{ received: number }> {
  const row = await own(office, sender, id)
  const there = await sizeOf(office, id)
  if (from !== there) throw new AppError('stale', uploadText.otherPlace)
  if (bytes.byteLength > pieceBytes || there + bytes.byteLength > row.byteSize)
    throw ofFile(uploadText.tooMuch)
  const file = inboxFile(office, id)
  try {
    const handle = await open(file, 'r+')
    try {
      await handle.write(bytes, 0, bytes.byteLength, there)
    } finally {
      await handle.close()
    }
  } catch (error) {
    await truncate(file, there).catch(() => {})
    throw isOutOfRoom(error) ? ofFile(noRoom) : error
  }
  return { received: there + bytes.byteLength }
}

/** Takes a file that came whole with its form, so that a form that is refused need not send it again. */
export async function keepWholeUpload(office: Office, sender: Sender, file: ReceivedFile): Promise<string> {
  refuseStrangers(sender)
  const id = randomUUID()
  await mkdir(office.vault.inbox, { recursive: true })
  await rename(file.path, inboxFile(office, id))
  await register(office, sender, { id, fileName: file.name, byteSize: file.byteSize })
  return id
}

/** A whole upload of this person, ready to be judged. Refuses one that is not there, or not all of it. */
export async function wholeUpload(office: Office, sender: Sender, id: string) {
  const { isWhole, ...state } = await uploadState(office, sender, id)
  if (!isWhole) throw ofFile(uploadText.notWhole)
  return { ...state, path: inboxFile(office, id) }
}

/** Forgets an upload and its file; one that is gone already is as well. */
export async function dropUpload(
  { store, vault }: Pick<Office, 'store' | 'vault'>,
  id: string,
): Promise<void> {
  await store.tx((db) => deleteUpload(db, id))
  await rm(path.join(vault.inbox, id), { force: true })
}

/** Refuses a file for which the disk has no room: text is still saved when no file is. */
export async function refuseFullDisk(folder: string, byteSize: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { bsize, blocks, bavail, bfree } = await statfs(folder)
  const used = (blocks - bfree) * bsize + byteSize
  if (byteSize > bavail * bsize || used > blocks * bsize * fullestDisk) throw ofFile(noRoom)
}

/** A refusal that belongs to the file of a form. */
export function ofFile(sentence: string): AppError {
  return new AppError('invalid', sentence, [`berkas: ${sentence}`])
}

function refuseStrangers({ role }: Sender): void {
  if (recordPermissions.evidenceFiled.some((grant) => grant.role === role)) return
  throw new AppError('forbidden', uploadText.notYours)
}

async function register(
  office: Office,
  { personId }: Sender,
  upload: Pick<UploadRow, 'id' | 'fileName' | 'byteSize'>,
): Promise<void> {
  const { store, now } = office
  const fileName = upload.fileName.slice(0, 300)
  const before = await uploadsOfPerson(store.read, personId)
  await store.tx((db) => insertUpload(db, { ...upload, fileName, personId, createdAt: now() }))
  const tooMany = before.slice(0, Math.max(0, before.length + 1 - mostUploads))
  for (const { id } of tooMany) await dropUpload(office, id)
}

async function own({ store }: Office, sender: Sender, id: string): Promise<UploadRow> {
  refuseStrangers(sender)
  const row = await ownUpload(store.read, { id, personId: sender.personId })
  if (row === undefined) throw new AppError('not-found', uploadText.gone, [`berkas: ${uploadText.gone}`])
  return row
}

/** A file whose bytes are gone has received none: it begins again. */
async function sizeOf(office: Office, id: string): Promise<number> {
  return (await stat(inboxFile(office, id)).catch(() => null))?.size ?? 0
}

function inboxFile({ vault }: Office, id: string): string {
  return path.join(vault.inbox, id)
}
