import { AppError } from '#errors.ts'
import type { Folder } from './folder.ts'

/** Why this browser can't keep anything for the page. */
export type Missing = 'insecure' | 'unsupported' | 'refused'

/** The place where a page may keep files of its own, opened or made when asked. */
export interface Site {
  /** The folder if it is there; nothing is written to find out. */
  find(): Promise<Folder | null>
  /** The folder, made if it is not there. */
  make(): Promise<Folder>
  /** Takes the folder away with all that is in it. */
  remove(): Promise<void>
  /** Asks the browser never to clear it by itself; it may ask the reader, or refuse. */
  persist(): void
}

const FOLDER = 'xunxi'

/** The origin's private file system; where there is none, why. */
export async function openSite(): Promise<Site | Missing> {
  const { storage, locks } = navigator as Partial<Navigator>
  if (!isSecureContext) return 'insecure'
  if (!storage?.getDirectory || !locks || !('BroadcastChannel' in globalThis)) return 'unsupported'
  if (!('createWritable' in FileSystemFileHandle.prototype)) return 'unsupported'
  try {
    return siteIn(await storage.getDirectory())
  } catch {
    return 'refused'
  }
}

function siteIn(root: FileSystemDirectoryHandle): Site {
  return {
    async find() {
      const folder = await ifThere(() => root.getDirectoryHandle(FOLDER))
      return folder && folderOf(folder)
    },
    make: async () =>
      folderOf(await tried(() => root.getDirectoryHandle(FOLDER, { create: true }), 0)),
    async remove() {
      await ifThere(() => root.removeEntry(FOLDER, { recursive: true }))
    },
    persist() {
      navigator.storage.persist().catch(() => undefined)
    },
  }
}

function folderOf(directory: FileSystemDirectoryHandle): Folder {
  return {
    async names() {
      const { keys } = directory as unknown as { keys: () => AsyncIterable<string> }
      const names: string[] = []
      await tried(async () => {
        for await (const name of keys.call(directory)) names.push(name)
      }, 0)
      return names
    },
    async read(name) {
      const handle = await ifThere(() => directory.getFileHandle(name))
      return handle && tried(() => handle.getFile(), 0)
    },
    write: (name, content) => tried(() => writeWhole(directory, name, content), content.size),
    async remove(name) {
      await ifThere(() => directory.removeEntry(name))
    },
  }
}

/** Goes into a swap file that takes the file's place when it is closed. */
async function writeWhole(directory: FileSystemDirectoryHandle, name: string, content: Blob) {
  const handle = await directory.getFileHandle(name, { create: true })
  const writable = await handle.createWritable()
  try {
    await writable.write(content)
    await writable.close()
  } catch (error) {
    await writable.abort().catch(() => undefined)
    throw error
  }
}

async function ifThere<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return null
    throw new AppError('storage_failed', {}, error)
  }
}

async function tried<T>(act: () => Promise<T>, bytes: number): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (nameOf(error) === 'QuotaExceededError') throw await full(bytes, error)
    throw new AppError('storage_failed', {}, error)
  }
}

async function full(bytes: number, cause: unknown) {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate()
  const facts = { needed: megabytes(bytes), left: megabytes(Math.max(0, quota - usage)) }
  return new AppError('storage_full', facts, cause)
}

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1)

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')
