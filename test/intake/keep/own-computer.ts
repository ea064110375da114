import type { Site } from '#archive/opfs.ts'
import type { WriterLock, WriterLocks } from '#archive/writer-lock.ts'
import type { Engine } from '#engine/engine.ts'
import { createKeep } from '#intake/keep/keep.ts'
import { createWorkspace } from '#intake/workspace.ts'
import { TornFolder } from '../../archive/torn-folder.ts'
import { native } from '../../engines.ts'

/** A computer's private space for the page, and the lock on it that one tab at a time has. */
export class OwnComputer {
  folder: TornFolder | null = null
  #holder: { lose: () => void } | null = null

  readonly site: Site = {
    find: async () => this.folder,
    make: async () => {
      this.folder ??= new TornFolder()
      return this.folder
    },
    remove: async () => {
      this.folder = null
    },
    persist: () => undefined,
  }

  readonly locks: WriterLocks = {
    ask: async () => (this.#holder ? null : this.#grant()),
    take: async () => {
      this.#holder?.lose()
      return this.#grant()
    },
  }

  /** A file as it lies in the folder, by how its name begins, after something wrote over it. */
  damage(beginning: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) {
    const files = this.folder?.files ?? new Map()
    for (const [name, bytes] of files) {
      if (name.startsWith(beginning)) files.set(name, change(bytes.slice()))
    }
  }

  /** Every tab is closed. */
  restart() {
    this.#holder?.lose()
    this.#holder = null
    if (this.folder) this.folder = new TornFolder(this.folder.files)
  }

  #grant(): WriterLock {
    let isHeld = true
    let lose: () => void = () => undefined
    const lost = new Promise<void>((resolve) => {
      lose = () => {
        isHeld = false
        resolve()
      }
    })
    const holder = { lose }
    this.#holder = holder
    const release = () => {
      lose()
      if (this.#holder === holder) this.#holder = null
    }
    return { isHeld: () => isHeld, lost, release }
  }
}

/** A tab that is opened on a computer: an engine of its own, and what was kept loaded. */
export async function openTab(computer: OwnComputer, look = '') {
  const engine: Engine = await native()
  const workspace = createWorkspace(engine)
  await workspace.rebuild()
  const keep = createKeep(workspace, () => look, {
    openSite: async () => computer.site,
    locks: computer.locks,
  })
  const kept = await keep.open()
  const files = () =>
    workspace.snapshot().files.map(({ name, status, loaded }) => `${name} ${status} ${loaded}`)
  return { engine, workspace, keep, kept, files, close: () => engine.close() }
}
