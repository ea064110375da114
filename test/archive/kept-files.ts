import * as z from 'zod/mini'
import { type KeptFile, manifestFormat } from '#archive/manifest.ts'
import { sha256 } from '#archive/sha256.ts'
import { type Content, createStore, type Store, storedName } from '#archive/store.ts'
import type { TornFolder } from './torn-folder.ts'

export const format = manifestFormat(z.string(), z.strictObject({ note: z.string() }))
export type TestStore = Store<string, { note: string }>
export type TestContent = Content<string, { note: string }>

export const storeIn = (folder: TornFolder, mayWrite = () => true): TestStore =>
  createStore(folder, format, '0.1.0', mayWrite)

export async function contentOf(texts: readonly string[], note = ''): Promise<TestContent> {
  const files = texts.map(async (text, index): Promise<KeptFile<string> & { content: Blob }> => {
    const content = new Blob([text])
    return {
      id: index + 1,
      name: `${index}.csv`,
      modified: 0,
      sha256: await sha256(content),
      bytes: content.size,
      rows: { read: 1, loaded: 1, rejected: 0, setAside: 0 },
      recipe: 'plain',
      content,
    }
  })
  return { files: await Promise.all(files), aside: [], settings: { note } }
}

/** What a reader would get back: the text of each file, or the word for why not. */
export async function reopened(store: TestStore): Promise<readonly string[] | string> {
  const opened = await store.open()
  if (opened.state !== 'kept') return opened.state
  const texts = opened.manifest.files.map(async (file) => {
    const content = (await store.read(storedName(file.sha256))) ?? new Blob()
    const isWhole = (await sha256(content)) === file.sha256
    return isWhole ? content.text() : `damaged ${file.name}`
  })
  return Promise.all(texts)
}
