import type { AsideFile } from '#archive/manifest.ts'
import { type Missing, openSite, type Site } from '#archive/opfs.ts'
import { createStore, type Opened, type Store } from '#archive/store.ts'
import { type WriterLock, type WriterLocks, webLocks } from '#archive/writer-lock.ts'
import { AppError, asAppError } from '#errors.ts'
import { version } from '../../../package.json'
import type { Recipe } from '../recipe.ts'
import type { Workspace } from '../workspace.ts'
import { holdKeepState, type KeepFinding, type KeepState } from './keep-state.ts'
import type { KeptContent, KeptWorkspace } from './kept.ts'
import { asideOf, findingsOf, keptIn } from './reopened.ts'
import { choseMemory, forgetSession, wasKept } from './session.ts'
import { type KeptSettings, workspaceFormat } from './shapes.ts'
import { packFolder, packWorkspace, readWorkspaceFile } from './workspace-file.ts'

/** Keeps a workspace on this computer if its reader wants that, and only then. */
export interface Keep {
  snapshot(): KeepState
  subscribe(listener: () => void): () => void
  /** At the start: loads what was kept; null where nothing was. Never rejects. */
  open(): Promise<KeptSettings | null>
  /** From now on on this computer too. Rejects with `workspace_elsewhere`, `workspace_newer`. */
  toDisk(): Promise<void>
  /** From now on in memory only; what was kept is taken away. */
  toMemory(): Promise<void>
  /** Writes in place of the tab that does so now, from what that one kept last. */
  takeOver(): Promise<void>
  /** The whole workspace as one file. */
  pack(): Promise<Blob>
  /** The same of what a newer version kept and this one does not open. */
  packNewer(): Promise<Blob>
  /** Reads and checks such a file; `workspace_file_damaged`, `workspace_newer`. Nothing is changed. */
  check(file: Blob): Promise<KeptWorkspace>
  /** Puts a checked workspace in place of this one. */
  replace(kept: KeptWorkspace): Promise<void>
  /** Bytes that were set aside. */
  readAside(file: AsideFile): Promise<Blob | null>
  dropAside(): Promise<void>
  dismiss(finding: KeepFinding): void
  /** Takes away everything: data, what was kept, caches, and what this tab remembers. */
  clear(): Promise<void>
  /** Keeps the look if it changed since. */
  saveLook(): Promise<void>
}

type KeptStore = Store<Recipe, KeptSettings>
type Found = Extract<Opened<Recipe, KeptSettings>, { aside: unknown }>

/** What the browser provides for keeping. */
export interface Surroundings {
  openSite(): Promise<Site | Missing>
  locks: WriterLocks
}

/** @param look Scope and look, as they stand in the address now. */
export function createKeep(
  workspace: Workspace,
  look: () => string,
  { openSite: openPlace, locks }: Surroundings = { openSite, locks: webLocks },
): Keep {
  const state = holdKeepState()
  let site: Site | null = null
  let store: KeptStore | null = null
  let lock: WriterLock | null = null
  let writing: Promise<unknown> = Promise.resolve()
  let savedLook = ''

  const set = state.set
  const atRest = async () => void (await writing.catch(() => undefined))
  const mayWrite = () => lock?.isHeld() ?? false

  workspace.keptBy({
    allowChange() {
      if (state.now().place === 'read-only') throw new AppError('workspace_read_only')
    },
    save,
  })

  /** Writes one after another; why it failed is told in the state. */
  async function save(content: KeptContent) {
    const target = store
    const { place } = state.now()
    if (place === 'read-only') set({ failure: new AppError('workspace_elsewhere') })
    if (!target || place !== 'disk') return
    const turn = atRest().then(() => commit(target, content))
    writing = turn
    await turn.then(
      () => set({ failure: null }),
      (error) => set({ failure: asAppError(error) }),
    )
  }

  async function commit(known: KeptStore, { files, ...settings }: KeptContent) {
    const isThere = await site?.find()
    const target = isThere ? known : await newStore()
    const shown = look()
    const { aside } = state.now()
    await target.commit({ files, aside, settings: { ...settings, look: shown } })
    savedLook = shown
  }

  /** A store in the folder, made if it is not there or was cleared meanwhile. */
  async function newStore() {
    if (!site) throw new AppError('storage_failed')
    store = createStore(await site.make(), workspaceFormat, version, mayWrite)
    return store
  }

  function hold(held: WriterLock) {
    lock = held
    void held.lost.then(() => {
      if (lock === held && state.now().place === 'disk') set({ place: 'read-only' })
    })
  }

  function release() {
    lock?.release()
    lock = null
    store = null
  }

  async function open() {
    const found = await openPlace()
    if (typeof found === 'string') {
      set({ missing: found })
      return null
    }
    site = found
    if (choseMemory.get()) set({ place: 'memory' })
    try {
      return await openKept(found)
    } catch (error) {
      set({ failure: asAppError(error) })
      return null
    }
  }

  async function openKept(found: Site) {
    const folder = await found.find()
    if (!folder) {
      if (wasKept.get()) set({ findings: [{ kind: 'evicted' }] })
      wasKept.set(false)
      return null
    }
    const own = await locks.ask(atRest)
    if (own) hold(own)
    store = createStore(folder, workspaceFormat, version, mayWrite)
    const opened = await store.open()
    if (opened.state === 'newer' || opened.state === 'empty') {
      if (opened.state === 'newer') set({ newer: opened.appVersion })
      else if (own) await found.remove()
      release()
      return null
    }
    wasKept.set(true)
    const kept = await takeIn(store, opened)
    set({ place: mayWrite() ? 'disk' : 'read-only' })
    if (mayWrite()) await store.sweep()
    return kept
  }

  /** Loads what a folder held, and tells what is not as it was. */
  async function takeIn(from: KeptStore, opened: Found) {
    set({ aside: opened.aside, failure: null })
    if (opened.state === 'damaged') {
      set({ findings: [{ kind: 'both_damaged' }] })
      return null
    }
    const { manifest } = opened
    const reopened = await workspace.open(await keptIn(from, manifest))
    const lost = reopened.filter(({ isDamaged, report }) => isDamaged && report.bytes > 0)
    savedLook = manifest.settings.look
    set({
      findings: [
        ...(opened.isSecond ? [{ kind: 'slot_damaged' as const }] : []),
        ...findingsOf(reopened),
      ],
      aside: [...opened.aside, ...lost.map(asideOf)],
    })
    return manifest.settings
  }

  async function keepNow() {
    await save(await workspace.content())
  }

  async function toDisk() {
    if (!site) throw new AppError('storage_failed')
    const own = await locks.ask(atRest)
    if (!own) throw new AppError('workspace_elsewhere')
    hold(own)
    try {
      const opened = await (await newStore()).open()
      if (opened.state === 'newer') throw newerError(opened.appVersion)
      if (opened.state !== 'empty') throw new AppError('workspace_elsewhere')
    } catch (error) {
      release()
      throw error
    }
    site.persist()
    choseMemory.set(false)
    wasKept.set(true)
    set({ place: 'disk', failure: null })
    await keepNow()
  }

  async function toMemory() {
    if (state.now().place === 'read-only') throw new AppError('workspace_read_only')
    if (state.now().place === 'disk') await removeKept()
    choseMemory.set(true)
    set({ place: 'memory', failure: null, aside: [] })
  }

  async function removeKept() {
    await atRest()
    await workspace.holdInMemory()
    await site?.remove()
    release()
    wasKept.set(false)
  }

  return {
    snapshot: state.now,
    subscribe: state.subscribe,
    open,
    toDisk,
    toMemory,
    async takeOver() {
      if (!store) throw new AppError('storage_failed')
      hold(await locks.take(atRest))
      const opened = await store.open()
      if (opened.state === 'newer' || opened.state === 'empty')
        throw new AppError('workspace_elsewhere')
      await takeIn(store, opened)
      set({ place: 'disk' })
    },
    async pack() {
      return packWorkspace(await workspace.content(), look(), version)
    },
    async packNewer() {
      const folder = await site?.find()
      if (!folder) throw new AppError('storage_failed')
      return packFolder(folder)
    },
    check: readWorkspaceFile,
    async replace(kept) {
      if (state.now().place === 'read-only') throw new AppError('workspace_read_only')
      const reopened = await workspace.open(kept)
      set({ findings: findingsOf(reopened) })
      await keepNow()
    },
    readAside: async ({ stored }) => (await store?.read(stored)) ?? null,
    async dropAside() {
      if (state.now().place === 'read-only') throw new AppError('workspace_read_only')
      set({ aside: [] })
      await keepNow()
    },
    dismiss: (gone) => set({ findings: state.now().findings.filter((one) => one !== gone) }),
    async clear() {
      if (state.now().place === 'read-only') throw new AppError('workspace_read_only')
      const wasDisk = state.now().place === 'disk'
      forgetSession()
      set({ place: 'undecided' })
      await workspace.clear()
      if (wasDisk) await removeKept()
      await clearCaches()
      set({ place: 'undecided', failure: null, findings: [], aside: [] })
    },
    async saveLook() {
      if (state.now().place === 'disk' && look() !== savedLook) await keepNow()
    },
  }
}

const newerError = (from: string) => new AppError('workspace_newer', { version: from })

async function clearCaches() {
  if (!('caches' in globalThis)) return
  for (const name of await caches.keys()) await caches.delete(name)
}
