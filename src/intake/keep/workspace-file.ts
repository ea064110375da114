import { Zip, ZipDeflate } from 'fflate'
import type { Folder } from '#archive/folder.ts'
import { SCHEMA_VERSION } from '#archive/manifest.ts'
import { bytesOf, sha256 } from '#archive/sha256.ts'
import { hashOf, manifestText } from '#archive/store.ts'
import { AppError, asAppError } from '#errors.ts'
import { unpacked } from '../doors/unpack.ts'
import { isZip, type ZipEntry, zipEntries } from '../doors/zip-directory.ts'
import type { FileContent, KeptContent, KeptWorkspace } from './kept.ts'
import { workspaceFormat } from './shapes.ts'

const MANIFEST = 'xunxi-workspace.json'
const MAX_MANIFEST = 32 << 20
const CHUNK = 1 << 20
// Sizes in a plain zip are 32-bit numbers.
const MAX_BYTES = 0xf0000000
const FASTEST = 1

const memberName = (hash: string) => `files/${hash}`

/** A workspace as one zip: its manifest first, then the bytes of each file under its SHA-256. */
export async function packWorkspace(
  { files, ...settings }: KeptContent,
  look: string,
  appVersion: string,
): Promise<Blob> {
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > MAX_BYTES) {
    throw new AppError('file_too_large')
  }
  const entries = files.map(({ content: _, ...file }) => file)
  const manifest = { seq: 1, appVersion, schemaVersion: SCHEMA_VERSION, files: entries, aside: [] }
  const text = await workspaceFormat.encode({ ...manifest, settings: { ...settings, look } })
  const zip = newZip()
  await zip.add(MANIFEST, new Blob([text]))
  for (const { sha256: hash, content } of files) await zip.add(memberName(hash), content)
  return zip.end()
}

/** What lies in a folder, whoever wrote it, as a workspace file. */
export async function packFolder(folder: Folder): Promise<Blob> {
  const zip = newZip()
  await zip.add(MANIFEST, new Blob([await manifestText(folder)]))
  for (const name of await folder.names()) {
    const hash = hashOf(name)
    const content = hash && (await folder.read(name))
    if (content) await zip.add(memberName(hash), content)
  }
  return zip.end()
}

function newZip() {
  const parts: Blob[] = []
  let failure: unknown = null
  const zip = new Zip((error, bytes) => {
    failure ??= error
    if (bytes?.length) parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  })
  return {
    async add(name: string, content: Blob) {
      const member = new ZipDeflate(name, { level: FASTEST })
      zip.add(member)
      for (let at = 0; at < content.size; at += CHUNK) {
        member.push(await bytesOf(content, at, at + CHUNK), at + CHUNK >= content.size)
      }
      if (content.size === 0) member.push(new Uint8Array(), true)
    },
    end() {
      zip.end()
      if (failure) throw new AppError('export_failed', {}, failure)
      return new Blob(parts, { type: 'application/zip' })
    },
  }
}

/** Whether a file is a workspace; only its beginning is read. */
export async function isWorkspaceFile(file: Blob): Promise<boolean> {
  if (!(await isZip(file))) return false
  const start = await bytesOf(file, 30, 30 + MANIFEST.length)
  return new TextDecoder().decode(start) === MANIFEST
}

/** Reads a workspace file; every byte is checked before anything comes of it. `workspace_file_damaged`, `workspace_newer`. */
export async function readWorkspaceFile(file: Blob): Promise<KeptWorkspace> {
  try {
    return await readMembers(file)
  } catch (error) {
    if (asAppError(error).code === 'workspace_newer') throw error
    throw new AppError('workspace_file_damaged', {}, error)
  }
}

async function readMembers(file: Blob): Promise<KeptWorkspace> {
  const entries = await zipEntries(file)
  const { files, settings } = await manifestIn(file, entries)
  const contents: FileContent[] = []
  for (const one of files) {
    const entry = entries.find(({ name }) => name === memberName(one.sha256))
    const content = entry && (await memberOf(file, entry, one.bytes))
    if (!content || (await sha256(content)) !== one.sha256) throw damaged()
    contents.push({ ...one, content })
  }
  return { files: contents, settings }
}

async function manifestIn(file: Blob, entries: readonly ZipEntry[]) {
  const entry = entries.find(({ name }) => name === MANIFEST)
  if (!entry) throw damaged()
  const slot = await workspaceFormat.decode(
    await (await memberOf(file, entry, MAX_MANIFEST)).text(),
  )
  if (slot.state === 'newer') throw new AppError('workspace_newer', { version: slot.appVersion })
  if (slot.state !== 'valid') throw damaged()
  return slot.manifest
}

async function memberOf(file: Blob, entry: ZipEntry, most: number): Promise<Blob> {
  const parts: Blob[] = []
  const limits = { budget: { left: most }, most, maxRatio: Number.POSITIVE_INFINITY }
  for await (const piece of unpacked(file, entry, limits)) parts.push(new Blob([piece]))
  return new Blob(parts)
}

const damaged = () => new AppError('workspace_file_damaged')
