import { AppError } from '#errors.ts'
import type { Folder } from './folder.ts'
import {
  type AsideFile,
  type KeptFile,
  type Manifest,
  type ManifestFormat,
  SCHEMA_VERSION,
} from './manifest.ts'
import { sha256 } from './sha256.ts'

/** What is to be kept, with the bytes of each file. */
export interface Content<Recipe, Settings> {
  files: readonly (KeptFile<Recipe> & { content: Blob })[]
  aside: readonly AsideFile[]
  settings: Settings
}

/** What a folder held when it was opened. */
export type Opened<Recipe, Settings> =
  | { state: 'empty' }
  | { state: 'newer'; appVersion: string }
  /** No manifest can be read; the bytes lie there all the same. */
  | { state: 'damaged'; aside: readonly AsideFile[] }
  | {
      state: 'kept'
      manifest: Manifest<Recipe, Settings>
      /** Whether the other slot is damaged, so that this may be the state before the last. */
      isSecond: boolean
      /** Those of the manifest, and bytes that only the damaged slot can have named. */
      aside: readonly AsideFile[]
    }

export interface Store<Recipe, Settings> {
  /** Reads what is there and changes nothing. */
  open(): Promise<Opened<Recipe, Settings>>
  /**
   * Keeps this in place of what was kept; when it resolves, the bytes and the manifest were read back. After a crash
   * or an error it is as before or as after. Rejects with `storage_full`, `storage_failed`, `workspace_elsewhere`.
   */
  commit(content: Content<Recipe, Settings>): Promise<void>
  /** Bytes that lie in the folder, or null. */
  read(stored: string): Promise<Blob | null>
  /** Takes away what no manifest names: what an import left that did not come to its end. */
  sweep(): Promise<void>
}

const SLOTS = ['manifest-a', 'manifest-b'] as const
const SOURCE = /^source-([0-9a-f]{64})$/

/** Where the bytes with this SHA-256 lie in the folder. */
export const storedName = (hash: string) => `source-${hash}`

/** The SHA-256 of bytes that lie in the folder by this name; null: it is no name of bytes. */
export const hashOf = (stored: string) => SOURCE.exec(stored)?.[1] ?? null

/** The manifest that was written last, as it stands, even if only a newer version can read it. */
export async function manifestText(folder: Folder): Promise<string> {
  const texts = await Promise.all(SLOTS.map((name) => textOf(folder, name)))
  return texts.sort((a, b) => seqIn(b) - seqIn(a))[0]!
}

const seqIn = (text: string) => Number(/"seq":(\d+)/.exec(text)?.[1] ?? 0)

/**
 * A workspace in a folder: immutable sources named by their SHA-256, and a manifest that is written to two slots in turn.
 * @param mayWrite Asked before each write; where it says no, another tab writes now.
 */
export function createStore<Recipe, Settings>(
  folder: Folder,
  format: ManifestFormat<Recipe, Settings>,
  appVersion: string,
  mayWrite: () => boolean,
): Store<Recipe, Settings> {
  let last = { seq: 0, slot: 1 }

  async function slots() {
    const texts = await Promise.all(SLOTS.map((name) => textOf(folder, name)))
    const found = await Promise.all(texts.map((text) => format.decode(text)))
    const valid = found.flatMap((slot, index) =>
      slot.state === 'valid' ? [{ manifest: slot.manifest, slot: index }] : [],
    )
    const [latest] = valid.sort((a, b) => b.manifest.seq - a.manifest.seq)
    return { found, valid, latest }
  }

  async function writeManifest(content: Content<Recipe, Settings>) {
    const seq = last.seq + 1
    const slot = 1 - last.slot
    const name = SLOTS[slot]!
    const files = content.files.map(({ content: _, ...file }) => file)
    const { aside, settings } = content
    const manifest = { seq, appVersion, schemaVersion: SCHEMA_VERSION, files, aside, settings }
    const text = await format.encode(manifest)
    stopUnless(mayWrite())
    await folder.write(name, new Blob([text]))
    if ((await textOf(folder, name)) !== text) throw new AppError('storage_failed')
    last = { seq, slot }
  }

  async function writeSource({ sha256: hash, bytes, content }: Source) {
    const name = storedName(hash)
    stopUnless(mayWrite())
    await folder.write(name, content)
    const written = await folder.read(name)
    if (written?.size === bytes && (await sha256(written)) === hash) return
    throw new AppError('storage_failed')
  }

  const isThere = async ({ sha256: hash, bytes }: Source) =>
    (await folder.read(storedName(hash)))?.size === bytes

  return {
    async open() {
      const { found, latest } = await slots()
      const newer = found.find((slot) => slot.state === 'newer')
      if (newer) return { state: 'newer', appVersion: newer.appVersion }
      const isDamaged = found.some(({ state }) => state === 'damaged')
      if (!latest) {
        return isDamaged
          ? { state: 'damaged', aside: await unnamed(folder, []) }
          : { state: 'empty' }
      }
      const { manifest, slot } = latest
      last = { seq: manifest.seq, slot }
      const lost = isDamaged ? await unnamed(folder, namesIn(manifest)) : []
      const aside = [...manifest.aside, ...lost]
      return { state: 'kept', manifest, isSecond: isDamaged, aside }
    },
    async commit(content) {
      const { found, valid, latest } = await slots()
      stopUnless((latest?.manifest.seq ?? 0) <= last.seq)
      stopUnless(found.every(({ state }) => state !== 'newer'))
      const before = new Set(valid.flatMap(({ manifest }) => namesIn(manifest)))
      for (const file of content.files) {
        if (!(before.has(storedName(file.sha256)) && (await isThere(file)))) await writeSource(file)
      }
      await writeManifest(content)
      const after = new Set(namesIn(content))
      const gone = [...before].filter((name) => !after.has(name))
      const isDamaged = found.some(({ state }) => state === 'damaged')
      if (gone.length === 0 && !isDamaged) return
      // The other slot is damaged, or names what goes now: it must not be what is fallen back on.
      await writeManifest(content)
      for (const name of gone) await folder.remove(name)
    },
    read: (stored) => folder.read(stored),
    async sweep() {
      const { found, valid } = await slots()
      if (found.some(({ state }) => state === 'damaged' || state === 'newer')) return
      const known = new Set(valid.flatMap(({ manifest }) => namesIn(manifest)))
      for (const name of await folder.names()) {
        if (!SLOTS.some((slot) => slot === name) && !known.has(name)) await folder.remove(name)
      }
    },
  }
}

interface Source {
  sha256: string
  bytes: number
  content: Blob
}

function stopUnless(isMine: boolean) {
  if (!isMine) throw new AppError('workspace_elsewhere')
}

const textOf = async (folder: Folder, name: string) =>
  (await (await folder.read(name))?.text()) ?? ''

const namesIn = ({
  files,
  aside,
}: {
  files: readonly { sha256: string }[]
  aside: readonly AsideFile[]
}) => [...files.map((file) => storedName(file.sha256)), ...aside.map(({ stored }) => stored)]

/** Bytes in the folder beside those named. */
async function unnamed(folder: Folder, named: readonly string[]): Promise<readonly AsideFile[]> {
  const found: AsideFile[] = []
  for (const name of await folder.names()) {
    if (!SOURCE.test(name) || named.includes(name)) continue
    const bytes = (await folder.read(name))?.size ?? 0
    found.push({ stored: name, name, bytes })
  }
  return found
}
