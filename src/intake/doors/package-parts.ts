import { damaged } from './refusals.ts'
import { MAX_HELD, newBudget, unpacked } from './unpack.ts'
import { readXml, type XmlReader } from './xml.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The parts of an Office package, by path. */
export interface Parts {
  has(path: string): boolean
  /** Packed bytes of a part, as far as the directory can be believed. */
  packed(path: string): number
  /** Reads a part; `most`: bytes it may have. */
  read(path: string, reader: XmlReader, most?: number): Promise<void>
}

/** Where a relation of a part leads. */
export interface Relation {
  id: string
  /** The last word of its type: `worksheet`, `styles`. */
  type: string
  path: string
}

/** Opens a package; `onRead` hears how many packed bytes were read. */
export function partsOf(
  file: Blob,
  entries: readonly ZipEntry[],
  onRead: (bytes: number) => void,
  signal?: AbortSignal,
): Parts {
  const byPath = new Map(entries.map((entry) => [keyOf(entry.name), entry]))
  const budget = newBudget()
  return {
    has: (path) => byPath.has(keyOf(path)),
    packed: (path) => byPath.get(keyOf(path))?.packed ?? 0,
    read(path, reader, most = MAX_HELD) {
      const entry = byPath.get(keyOf(path))
      if (!entry) throw damaged(`no ${reader.root}`)
      return readXml(unpacked(file, entry, { budget, most, signal, onRead }), reader)
    },
  }
}

const keyOf = (path: string) => path.replace(/^\//, '').toLowerCase()

/** The relations of a part inside the package; of the package itself for an empty path. */
export async function relationsOf(parts: Parts, path: string): Promise<readonly Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const listed = `${folder}_rels/${path.slice(folder.length)}.rels`
  const relations: Relation[] = []
  if (!parts.has(listed)) return relations
  await parts.read(listed, {
    root: 'Relationships',
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: at(folder, target) })
    },
  })
  return relations
}

function at(folder: string, target: string) {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
